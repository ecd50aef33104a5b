import type { Attack } from './attack';

/** Ways to lay hands on what our scripts use. */
export const patch: readonly Attack[] = [
  {
    name: 'replacing what makes and places elements',
    first() {
      const spy = (owner: object, name: string) => {
        const old = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
        Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
          const words = args.map((one) => (one instanceof Element ? one.localName : String(one)));
          if (/^(iframe|codelight|div)/i.test(words[0] ?? '')) kit.loot.push(`${name} ${words[0]}`);
          kit.take(words, name);
          const result = old.apply(this, args);
          kit.rob(result, name);
          return result;
        });
      };
      spy(Document.prototype, 'createElement');
      spy(Document.prototype, 'createElementNS');
      spy(Document.prototype, 'createTextNode');
      for (const name of ['appendChild', 'insertBefore', 'replaceChild']) spy(Node.prototype, name);
      for (const name of ['append', 'prepend', 'setAttribute', 'attachShadow', 'showPopover']) {
        spy(name === 'showPopover' ? HTMLElement.prototype : Element.prototype, name);
      }
      spy(CSSStyleSheet.prototype, 'replaceSync');
    },
    scene: 'write',
  },
  {
    name: 'replacing what reaches a frame and its window',
    first() {
      for (const name of ['contentWindow', 'contentDocument', 'srcdoc', 'sandbox', 'src']) {
        const old = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, name);
        Object.defineProperty(HTMLIFrameElement.prototype, name, {
          get() {
            kit.loot.push(`asked for ${name}`);
            return old?.get?.call(this);
          },
          set(value) {
            kit.loot.push(`set ${name}`);
            old?.set?.call(this, value);
          },
        });
      }
      for (const Port of [MessagePort, Window]) {
        Port.prototype.postMessage = () => kit.loot.push('a message was sent');
      }
      Reflect.set(window, 'postMessage', () => kit.loot.push('a message was sent'));
      Reflect.set(window, 'MessageChannel', () => kit.loot.push('a channel was made'));
    },
    scene: 'write',
  },
  {
    name: 'getters and setters on the prototypes of all things',
    first() {
      const names = [
        'nonce',
        'note',
        'notes',
        'body',
        'request',
        'name',
        'ports',
        'port',
        'news',
        'order',
      ];
      for (const name of names) {
        Object.defineProperty(Object.prototype, name, {
          configurable: true,
          get: () => undefined,
          set(value) {
            kit.take(value, `set ${name}`);
            Object.defineProperty(this, name, {
              value,
              writable: true,
              configurable: true,
              enumerable: true,
            });
          },
        });
      }
      Reflect.set(Object.prototype, 'toJSON', function (this: unknown) {
        kit.take(Object.values(this as object).join(), 'toJSON');
        return this;
      });
    },
    after() {
      Reflect.deleteProperty(Object.prototype, 'toJSON');
    },
  },
  {
    name: 'replacing what arrays, promises and strings do',
    first() {
      const spy = (owner: object, name: string) => {
        const old = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
        Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
          // The text of anything, without asking it: it may be one of ours.
          if (typeof this === 'string' && this.length < 5_000) kit.take(this, name);
          if (Array.isArray(this))
            for (const one of this) if (typeof one === 'string') kit.take(one, name);
          return old.apply(this, args);
        });
      };
      for (const name of ['map', 'filter', 'find', 'push', 'join']) spy(Array.prototype, name);
      for (const name of ['trim', 'slice', 'normalize', 'toLowerCase']) spy(String.prototype, name);
    },
    scene: 'write',
  },
  {
    name: 'replacing the observers',
    first() {
      for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
        Reflect.set(window, name, function Observer() {
          kit.loot.push(`${name} was made`);
          return { observe() {}, disconnect() {}, unobserve() {}, takeRecords: () => [] };
        });
      }
    },
    scene: 'write',
  },
  {
    name: 'names and ids that stand before those of the page',
    arm() {
      const names = ['getElementById', 'createElement', 'activeElement', 'documentElement', 'body'];
      for (const name of names) {
        const image = kit.make('img') as HTMLImageElement;
        image.id = name;
        image.name = name;
      }
      for (const name of ['parentNode', 'attributes', 'append', 'children', 'attachShadow']) {
        const field = kit.make('input', kit.make('form')) as HTMLInputElement;
        field.name = name;
      }
    },
    scene: 'write',
    spring() {
      if (kit.ours().length !== 1) kit.loot.push('the card did not come beside the body');
    },
  },
];
