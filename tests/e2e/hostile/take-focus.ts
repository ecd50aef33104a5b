import type { Attack } from './attack';

/** Ways to have the keyboard while the learner types. */
export const takeFocus: readonly Attack[] = [
  {
    name: 'taking the focus once, into a field out of sight',
    scene: 'write',
    spring() {
      const bait = kit.make('input');
      bait.style.opacity = '0';
      bait.addEventListener('keydown', ({ key }) => kit.loot.push(`typed ${key}`));
      bait.focus();
    },
  },
  {
    name: 'taking the focus by an editable region, a dialog, or autofocus',
    scene: 'write',
    spring() {
      addEventListener('keydown', ({ key }) => kit.loot.push(`typed ${key}`), true);
      const region = kit.make('div');
      region.contentEditable = 'true';
      region.focus();
      const dialog = kit.make('dialog') as HTMLDialogElement;
      const field = kit.make('input', dialog) as HTMLInputElement;
      field.autofocus = true;
      dialog.show();
    },
  },
  {
    name: 'taking the focus into a frame of its own, but for a key',
    scene: 'write',
    most: 2,
    spring() {
      const frame = kit.make('iframe') as HTMLIFrameElement;
      const inside = frame.contentWindow;
      inside?.addEventListener('keydown', ({ key }) => kit.loot.push(`typed ${key}`), true);
      const field = inside?.document.body.appendChild(inside.document.createElement('input'));
      field?.focus();
    },
  },
  {
    name: 'taking the focus when it blurs our element, but for a key',
    scene: 'write',
    most: 1,
    spring() {
      addEventListener('keydown', ({ key }) => kit.loot.push(`typed ${key}`), true);
      (document.activeElement as HTMLElement | null)?.blur();
      for (const one of kit.ours() as HTMLElement[]) one.blur();
      window.focus();
    },
  },
  {
    name: 'a selection in an editable region, which takes the caret',
    scene: 'write',
    spring() {
      const region = kit.make('p');
      region.contentEditable = 'true';
      region.textContent = 'Here it goes';
      addEventListener('beforeinput', ({ data }) => kit.loot.push(`typed ${data}`), true);
      getSelection()?.collapse(region.firstChild, 3);
    },
  },
  {
    name: 'having made our element inert, or unfocusable',
    scene: 'write',
    spring() {
      // With the card gone, keys are the page's own.
      const hear = ({ key }: KeyboardEvent) =>
        kit.ours().length > 0 && kit.loot.push(`typed ${key}`);
      addEventListener('keydown', hear, true);
      for (const one of kit.ours() as HTMLElement[]) {
        one.inert = true;
        one.tabIndex = -1;
      }
    },
  },
  {
    name: 'having made the whole page inert',
    scene: 'write',
    spring() {
      // With the card gone, keys are the page's own.
      const hear = ({ key }: KeyboardEvent) =>
        kit.ours().length > 0 && kit.loot.push(`typed ${key}`);
      addEventListener('keydown', hear, true);
      document.documentElement.inert = true;
    },
  },
  {
    name: 'opening a modal dialog, which takes the focus and all else',
    scene: 'write',
    spring() {
      const dialog = kit.make('dialog') as HTMLDialogElement;
      kit
        .make('input', dialog)
        .addEventListener('keydown', ({ key }) => kit.loot.push(`typed ${key}`));
      addEventListener('keydown', ({ key }) => kit.loot.push(`typed ${key}`), true);
      dialog.showModal();
    },
  },
  {
    name: 'filling the screen, with a field that takes the focus',
    scene: 'write',
    async spring() {
      addEventListener('keydown', ({ key }) => kit.loot.push(`typed ${key}`), true);
      await document.body.requestFullscreen().catch(() => undefined); // the learner's click allows it
      kit.make('input').focus();
    },
  },
  {
    name: 'hiding our element, so that the focus falls',
    scene: 'write',
    most: 1,
    spring() {
      // With the card gone, keys are the page's own.
      const hear = ({ key }: KeyboardEvent) =>
        kit.ours().length > 0 && kit.loot.push(`typed ${key}`);
      addEventListener('keydown', hear, true);
      for (const one of kit.ours() as HTMLElement[]) {
        one.hidden = true;
        one.style.setProperty('display', 'none', 'important');
      }
    },
  },
  {
    name: 'removing our element, so that keys fall to the page',
    scene: 'write',
    spring() {
      addEventListener('keydown', ({ key }) => kit.loot.push(`typed ${key}`), true);
      for (const one of kit.ours()) one.remove();
    },
    // The card is gone, and visibly so: what is typed from then on is the page's, as without us.
    leaves: [' ', 'h', 'm', 's', 'u'].map((key) => `typed ${key}`),
  },
];
