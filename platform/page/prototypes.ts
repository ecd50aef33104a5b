// What a page's object says of itself may be the page's word: a field of a form, and a picture or
// form of a document, is a property of theirs by its name, in front of the browser's own
// (`[LegacyOverrideBuiltIns]`), and Chromium shows them to content scripts as well
// (browser-bugs.md: named-properties-seen). A prototype of our world has nothing of the page, so
// what we ask and do is taken from there, once.

type Method = (...args: never[]) => unknown;

type MethodOf<T, K extends keyof T> = T[K] extends (...args: infer Args) => infer Result
  ? (object: T, ...args: Args) => Result
  : never;

/** A property of a prototype, as a function of the object; of what this DOM lacks, undefined. */
// @__NO_SIDE_EFFECTS__ (a script that asks for one of them need not carry them all)
export function getter<T extends object, K extends keyof T>(
  prototype: T,
  name: K,
): (object: T) => T[K] {
  const read = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return unbound(read ?? (() => undefined)) as (object: T) => T[K]; // that is what a getter does
}

/** A method of a prototype, as a function of the object and the method's arguments. */
// @__NO_SIDE_EFFECTS__
export function method<T extends object, K extends keyof T>(prototype: T, name: K): MethodOf<T, K> {
  const act = Object.getOwnPropertyDescriptor(prototype, name)?.value as Method | undefined; // no other
  return unbound(act ?? missing(name)) as MethodOf<T, K>; // that is what a method does
}

/** `this` comes as the first argument. A bound `call` costs no more than the method itself. */
function unbound(act: Method): unknown {
  return Function.prototype.call.bind(act);
}

/** A DOM without layout, in which saved pages are read, lacks some: it is told when it is asked. */
function missing(name: PropertyKey): Method {
  return () => {
    throw new TypeError(`This DOM has no ${String(name)}`);
  };
}
