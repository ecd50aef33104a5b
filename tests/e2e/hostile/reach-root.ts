import type { Attack } from './attack';

/** Ways to the tree in which the card is drawn. */
export const reachRoot: readonly Attack[] = [
  {
    name: 'defining the name of our element before it comes, with attachInternals',
    arm() {
      const names = ['codelight-card', 'codelight-host', 'codelight-frame', 'codelight-buttons'];
      for (const name of names) {
        customElements.define(
          name,
          class extends HTMLElement {
            connectedCallback() {
              kit.rob(this.attachInternals().shadowRoot);
            }
          },
        );
      }
    },
  },
  {
    name: 'defining the name of our element once it was seen, for now and for the next card',
    next: 'open it again',
    spring() {
      for (const { localName } of kit.ours()) {
        if (!localName.includes('-')) continue; // a plain element has no such name
        customElements.define(
          localName,
          class extends HTMLElement {
            connectedCallback() {
              kit.rob(this.attachInternals().shadowRoot);
            }
          },
        );
      }
    },
  },
  {
    name: 'upgrading our element in a registry of its own',
    browsers: ['chromium'],
    spring() {
      for (const one of kit.ours()) {
        if (!one.localName.includes('-')) continue;
        const scoped = new CustomElementRegistry();
        scoped.define(
          one.localName,
          class extends HTMLElement {
            constructor() {
              super();
              kit.rob(this.attachInternals().shadowRoot);
            }
          },
        );
        scoped.upgrade(one);
        (scoped as unknown as { initialize?(root: Node): void }).initialize?.(one);
      }
    },
  },
  {
    name: 'attachInternals and shadowRoot of our element as it is',
    spring() {
      for (const one of kit.ours()) {
        kit.rob(one.shadowRoot);
        kit.rob(Reflect.get(Element.prototype, 'shadowRoot', one));
        kit.rob(Reflect.get(one, 'openOrClosedShadowRoot'));
        try {
          kit.rob((one as HTMLElement).attachInternals().shadowRoot);
        } catch {
          // a plain element has none
        }
      }
    },
  },
  {
    name: 'replacing attachShadow, so that the root opens',
    first() {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        const root = attach.call(this, { ...init, mode: 'open' });
        setTimeout(() => kit.rob(root), 500);
        return root;
      };
    },
    spring: () => new Promise((resolve) => setTimeout(resolve, 500)),
  },
  {
    name: 'attaching a second root to our element, or declaring one in it',
    spring() {
      for (const one of kit.ours() as HTMLElement[]) {
        try {
          kit.rob(one.attachShadow({ mode: 'closed' }));
        } catch {
          // it has one
        }
        one.setHTMLUnsafe('<template shadowrootmode="open"><slot></slot></template>');
        kit.rob(one.shadowRoot);
        kit.take(one.innerText);
      }
    },
  },
  {
    name: 'the path, target and insides of events that begin in the card',
    arm() {
      for (const type of ['pointermove', 'pointerdown', 'mouseup', 'click', 'focusin', 'wheel']) {
        addEventListener(
          type,
          (event) => {
            const insides = ['explicitOriginalTarget', 'originalTarget', 'rangeParent'];
            const all = [
              ...event.composedPath(),
              ...insides.map((name) => Reflect.get(event, name)),
              event.target,
              (event as MouseEvent).relatedTarget,
            ];
            for (const one of all) {
              if (!(one instanceof Node)) continue;
              const root = one.getRootNode();
              if (root !== document) kit.rob(root, type);
              else if (kit.ours().some((our) => our !== one && our.contains(one))) kit.rob(root);
            }
          },
          true,
        );
      }
    },
    scene: 'write',
  },
  {
    name: 'asking what lies at a point, or has the focus',
    scene: 'write',
    spring() {
      const at = kit.spots();
      const found: unknown[] = [document.activeElement];
      for (const [x, y] of at) {
        found.push(...document.elementsFromPoint(x, y));
        const caret = document.caretPositionFromPoint?.(x, y);
        found.push(caret?.offsetNode, document.caretRangeFromPoint?.(x, y)?.startContainer);
      }
      for (const one of found) {
        if (!(one instanceof Node)) continue;
        if (one.getRootNode() !== document) kit.rob(one.getRootNode());
        kit.take((one as HTMLTextAreaElement).value);
      }
    },
  },
  {
    name: 'the animations of the document',
    spring() {
      const all = [
        ...document.getAnimations(),
        ...document.documentElement.getAnimations({ subtree: true }),
        ...kit.ours().flatMap((one) => one.getAnimations({ subtree: true })),
      ];
      for (const { effect } of all) {
        const root = (effect as KeyframeEffect).target?.getRootNode();
        if (root !== document) kit.rob(root);
      }
    },
  },
];
