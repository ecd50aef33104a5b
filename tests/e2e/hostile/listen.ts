import type { Attack } from './attack';

/** Ways to hear what is typed, pressed and pointed at. */
export const listen: readonly Attack[] = [
  {
    name: 'listeners for keys and input, the first of all',
    scene: 'write',
    first() {
      const types = [
        'keydown',
        'keypress',
        'keyup',
        'beforeinput',
        'input',
        'textInput',
        'change',
        'select',
      ];
      for (const type of types) {
        for (const target of [window, document, document.documentElement]) {
          for (const capture of [true, false]) {
            target.addEventListener(type, (event) => kit.loot.push(`heard ${event.type}`), capture);
          }
        }
      }
    },
  },
  {
    name: 'listeners for keys and input, set while the card is open',
    scene: 'write',
    spring() {
      const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'change'];
      for (const type of types) {
        for (const target of [window, document, document.documentElement, ...kit.ours()]) {
          target.addEventListener(type, (event) => kit.loot.push(`heard ${event.type}`), true);
        }
      }
      window.onkeydown = () => kit.loot.push('onkeydown');
      window.oninput = () => kit.loot.push('oninput');
      document.documentElement.setAttribute('onkeypress', "kit.loot.push('onkeypress')");
    },
  },
  {
    name: 'writing the document anew, which removes our listeners, and listening then',
    scene: 'write',
    arm() {
      const html = document.documentElement.outerHTML;
      document.open();
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input']) {
        addEventListener(type, (event) => kit.loot.push(`heard ${event.type}`), true);
      }
      document.write(html);
      document.close();
    },
  },
  {
    name: 'writing the document anew while a note is typed',
    scene: 'write',
    spring() {
      const body = document.body.innerHTML;
      document.open();
      for (const type of ['keydown', 'beforeinput', 'input']) {
        addEventListener(
          type,
          ({ target }) => {
            // With the card gone, keys are the page's own.
            if (kit.ours().includes(target as Element)) kit.loot.push(`heard ${type}`);
          },
          true,
        );
      }
      document.write(body);
    },
  },
  {
    name: 'composition, clipboard and drag events',
    scene: 'write',
    first() {
      const types = [
        ...['compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste'],
        ...['beforecopy', 'beforepaste', 'dragstart', 'drop', 'selectstart', 'selectionchange'],
      ];
      for (const type of types) {
        addEventListener(
          type,
          (event) => {
            const isOurs = kit.ours().some((one) => event.composedPath().includes(one));
            if (isOurs) kit.loot.push(`heard ${event.type}`);
            kit.take(getSelection(), event.type);
          },
          true,
        );
      }
    },
    spring() {
      document.execCommand('copy');
      // No paste: Firefox would ask the learner, and wait (browser-bugs.md: paste-asks).
      document.execCommand('cut');
    },
  },
  {
    name: 'listeners for the pointer over the card',
    scene: 'write',
    first() {
      const types = [
        ...['pointermove', 'pointerdown', 'pointerup', 'pointerrawupdate', 'click'],
        ...['mousemove', 'mousedown', 'mouseup', 'auxclick', 'dblclick', 'contextmenu', 'wheel'],
        ...['touchstart', 'touchend', 'gotpointercapture'],
      ];
      for (const type of types) {
        addEventListener(
          type,
          ({ target }) => kit.ours().includes(target as Element) && kit.loot.push(`heard ${type}`),
          true,
        );
      }
    },
    // Entering and leaving are the page's own: it may know that the pointer went.
  },
  {
    name: 'counts and timings of events that nobody was let hear',
    scene: 'write',
    arm() {
      const counts = Reflect.get(performance, 'eventCounts') as Map<string, number> | undefined;
      const before = counts?.get('keydown') ?? 0;
      Object.assign(window, { keysSince: () => (counts?.get('keydown') ?? 0) - before });
      for (const type of ['event', 'first-input']) {
        new PerformanceObserver((list) => {
          for (const { name } of list.getEntries()) {
            if (/^(key|before|input|text)/.test(name)) kit.loot.push(`timed ${name}`);
          }
        }).observe({ type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
      }
    },
    after() {
      const keys = (window as unknown as { keysSince(): number }).keysSince();
      if (keys > 0) kit.loot.push('counted the keys');
    },
  },
  {
    name: 'addEventListener and preventDefault of its own',
    scene: 'write',
    first() {
      const { addEventListener: add } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (type, listener, options) {
        if (!/^(key|input|before)/.test(type)) return add.call(this, type, listener, options);
        kit.loot.push(`somebody listens for ${type}`);
        return add.call(this, type, listener, options);
      };
      const { preventDefault, stopImmediatePropagation } = Event.prototype;
      Event.prototype.preventDefault = function () {
        if (/^(key|input)/.test(this.type)) kit.loot.push(`kept ${this.type}`);
        preventDefault.call(this);
      };
      Event.prototype.stopImmediatePropagation = function () {
        kit.loot.push(`stopped ${this.type}`);
        stopImmediatePropagation.call(this);
      };
    },
  },
  {
    name: 'the value and the caret of what has the focus',
    scene: 'write',
    spring() {
      const look = () => {
        const active = document.activeElement as HTMLTextAreaElement | null;
        kit.take(active?.value, 'value');
        kit.take(active?.innerText, 'text');
        kit.take(getSelection(), 'selection');
        if (active?.selectionStart !== undefined && active !== document.body)
          kit.loot.push('a caret');
      };
      setInterval(look, 10);
      look();
    },
    after() {
      const active = document.querySelector(':focus') as HTMLTextAreaElement | null;
      kit.take(active?.value);
    },
  },
];
