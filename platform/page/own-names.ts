// What no script defines on the window, an element of the page with that id or name may be
// (browser-bugs.md: named-properties-seen). So what libraries of ours look up there by name is
// ours, if only to be undefined, before they do: webextension-polyfill takes any `browser` that has
// a `runtime.id`, such as a form's field. Import this first.

for (const name of ['browser', '__PREACT_SIGNALS_DEVTOOLS__', 'define']) {
  // What the browser gives us is a property of the global object itself, and stays.
  if (!Object.hasOwn(globalThis, name)) {
    Object.defineProperty(globalThis, name, {
      value: undefined,
      writable: true,
      configurable: true,
    });
  }
}
