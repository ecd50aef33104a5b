import type { Attack } from './attack';

/** Ways to have the card written out, or a copy of it. */
export const makeCopies: readonly Attack[] = [
  {
    name: 'writing out the page with all its roots',
    spring() {
      const root = document.documentElement;
      kit.take(root.outerHTML);
      kit.take(new XMLSerializer().serializeToString(document));
      kit.take(root.getHTML({ serializableShadowRoots: true }));
      for (const one of kit.ours()) {
        kit.take(one.outerHTML);
        kit.take(one.getHTML({ serializableShadowRoots: true, shadowRoots: [] }));
      }
    },
  },
  {
    name: 'the text of everything',
    spring() {
      for (const one of [document.documentElement, ...kit.ours()] as HTMLElement[]) {
        kit.take(one.innerText);
        kit.take(one.textContent);
        kit.take(document.evaluate('string(.)', one).stringValue);
      }
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
      while (walker.nextNode()) kit.take(walker.currentNode.nodeValue);
    },
  },
  {
    name: 'cloning and importing our element',
    spring() {
      for (const one of kit.ours()) {
        for (const copy of [one.cloneNode(true), document.importNode(one, true)] as HTMLElement[]) {
          document.body.append(copy);
          kit.rob(copy.shadowRoot);
          kit.take(copy.innerText);
          kit.take(copy.outerHTML);
        }
      }
    },
  },
  {
    name: 'adopting our element into another document, and defining its name there',
    async spring() {
      const frame = kit.make('iframe') as HTMLIFrameElement;
      const other = frame.contentWindow as Window & typeof globalThis;
      for (const one of kit.ours()) {
        other.document.body.append(one);
        if (one.localName.includes('-')) {
          const { HTMLElement: Base } = other;
          other.customElements.define(
            one.localName,
            class extends Base {
              constructor() {
                super();
                kit.rob(this.attachInternals().shadowRoot);
              }
            },
          );
          other.customElements.upgrade(one);
        }
        kit.take(other.document.body.innerText);
        other.getSelection()?.selectAllChildren(one);
        kit.take(other.getSelection());
        kit.take(other.find?.(kit.secrets[0] ?? '') ? kit.secrets[0] : '');
      }
    },
  },
  {
    name: 'moving our element within the page, and reading it there',
    spring() {
      const place = kit.make('section');
      for (const one of kit.ours()) {
        const move = Reflect.get(place, 'moveBefore') as undefined | typeof place.insertBefore;
        (move ?? place.insertBefore).call(place, one, null);
      }
      kit.take(place.innerText);
      getSelection()?.selectAllChildren(place);
      kit.take(getSelection());
      kit.take(place.getHTML({ serializableShadowRoots: true }));
    },
  },
  {
    name: 'writing the page anew from its own HTML',
    spring() {
      const { documentElement: root } = document;
      root.innerHTML = root.getHTML({ serializableShadowRoots: true });
      kit.take(root.innerText);
    },
  },
  {
    name: 'copying, cutting or dragging what is selected of everything',
    spring() {
      for (const type of ['copy', 'cut'] as const) {
        addEventListener(type, (event) => kit.take(event.clipboardData?.getData('text/plain')));
        addEventListener(type, () => kit.take(getSelection()));
        getSelection()?.selectAllChildren(document.documentElement);
        document.execCommand(type);
        document.execCommand('selectAll');
        document.execCommand(type);
      }
      kit.take(getSelection()?.getRangeAt(0).cloneContents().textContent);
    },
  },
];
