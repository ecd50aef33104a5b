import type { Attack } from './attack';

/** Ways to act in the learner's name: her notes have to be the same afterwards. */
export const forge: readonly Attack[] = [
  {
    name: 'clicks that it has made up, at every point of the card',
    spring() {
      for (const [clientX, clientY] of kit.spots()) {
        const at = { clientX, clientY, bubbles: true, composed: true, cancelable: true, detail: 1 };
        const hit = document.elementFromPoint(clientX, clientY);
        for (const type of ['pointerdown', 'pointerup', 'pointermove']) {
          hit?.dispatchEvent(new PointerEvent(type, { ...at, isPrimary: true }));
        }
        for (const type of ['mousedown', 'mouseup', 'click'])
          hit?.dispatchEvent(new MouseEvent(type, at));
      }
      for (const one of kit.ours() as HTMLElement[]) one.click();
    },
  },
  {
    name: 'keys that it has made up, at the card and at what has the focus',
    scene: 'write',
    spring() {
      for (const key of ['Enter', ' ', 'Delete', 'Tab', 'Escape', 'n', 'e', 'p']) {
        for (const type of ['keydown', 'keypress', 'keyup']) {
          const init = {
            key,
            bubbles: true,
            composed: true,
            cancelable: true,
            ctrlKey: key === 'Enter',
          };
          for (const target of [window, document, document.activeElement, ...kit.ours()]) {
            target?.dispatchEvent(new KeyboardEvent(type, init));
          }
        }
      }
    },
    after() {
      if (kit.ours().length === 0) kit.loot.push('closed the card');
    },
  },
  {
    name: 'pressing Delete in a root that it got by the name of our element',
    arm() {
      customElements.define(
        'codelight-card',
        class extends HTMLElement {
          connectedCallback() {
            const root = this.attachInternals().shadowRoot;
            Object.assign(window, { root });
            kit.rob(root);
          }
        },
      );
    },
    spring() {
      const { root } = window as unknown as { root?: ShadowRoot };
      for (const button of root?.querySelectorAll('button') ?? []) {
        if (button.ariaLabel === 'Delete') button.click();
      }
    },
  },
  {
    name: 'changing the note in a root that window.find selected in',
    spring() {
      try {
        find(kit.secrets[1] ?? '');
      } catch {
        // Firefox, where the words are in a frame of another origin (browser-bugs.md: find-throws)
      }
      const root = getSelection()?.anchorNode?.getRootNode();
      if (!(root instanceof ShadowRoot)) return;
      kit.rob(root, 'find');
      for (const button of root.querySelectorAll('button')) {
        if (button.ariaLabel === 'Delete') button.click();
      }
    },
  },
  {
    name: 'writing into the note that is being typed',
    scene: 'write',
    spring() {
      document.execCommand('selectAll');
      document.execCommand('insertText', false, 'forged by the page');
      for (const field of document.querySelectorAll('textarea')) field.form?.requestSubmit();
      document.execCommand('insertParagraph');
    },
    after() {
      if (String(getSelection()).includes('forged')) kit.loot.push('wrote into it');
      document.execCommand('selectAll');
      if (String(getSelection()).includes('forged')) kit.loot.push('wrote into it');
    },
  },
  {
    name: 'a picture of its own over the card, while the learner presses Delete',
    // Firefox cannot tell us what covers a frame (browser-bugs.md: frame-cover-unseen).
    browsers: ['chromium'],
    next: 'press Delete',
    spring() {
      const cover = kit.make('div');
      cover.popover = 'manual';
      cover.textContent = 'Press here to go on';
      cover.style.cssText =
        'position:fixed; inset:0; width:100%; height:100%; border:0; background:white; pointer-events:none';
      cover.showPopover();
    },
  },
  {
    name: 'a button of its own that commands our element, or a label for it',
    spring() {
      for (const one of kit.ours() as HTMLElement[]) {
        for (const command of [
          'hide-popover',
          'toggle-popover',
          'close',
          'request-close',
          '--delete',
        ]) {
          const button = kit.make('button') as HTMLButtonElement;
          Reflect.set(button, 'commandForElement', one);
          Reflect.set(button, 'command', command);
          button.click();
        }
        for (const action of ['hide', 'toggle'] as const) {
          const button = kit.make('button') as HTMLButtonElement;
          button.popoverTargetElement = one;
          button.popoverTargetAction = action;
          button.click();
        }
        one.id = 'named';
        (kit.make('label') as HTMLLabelElement).htmlFor = 'named';
      }
    },
    after() {
      if (kit.spots().length === 0) kit.loot.push('hid the card');
    },
  },
];
