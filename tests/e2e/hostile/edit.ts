import type { Attack } from './attack';

/** Ways to write into the card, or to have its words by editing. */
export const edit: readonly Attack[] = [
  {
    name: 'execCommand on the note that has the focus',
    scene: 'write',
    spring() {
      document.execCommand('insertText', false, 'forged by the page');
    },
    after() {
      const done = ['undo', 'delete', 'forwardDelete', 'selectAll'].filter((command) =>
        document.execCommand(command),
      );
      // It answers for the page alone: selecting all of that is always possible.
      for (const command of done) if (command !== 'selectAll') kit.loot.push(`could ${command}`);
    },
  },
  {
    name: 'what execCommand says it could do',
    scene: 'write',
    spring() {
      for (const command of ['insertText', 'delete', 'undo', 'bold']) {
        if (document.queryCommandEnabled(command)) kit.loot.push(`may ${command}`);
      }
    },
  },
  {
    name: 'designMode while a note is typed',
    scene: 'write',
    spring() {
      document.designMode = 'on';
      addEventListener('input', () => kit.take(document.documentElement.innerText), true);
      document.execCommand('selectAll');
      kit.take(getSelection());
    },
    after() {
      for (const word of kit.secrets) if (document.body.innerText.includes(word)) kit.take(word);
      document.designMode = 'off';
    },
  },
  {
    name: 'a root element that can be edited',
    scene: 'write',
    spring() {
      const root = document.documentElement;
      root.contentEditable = 'true';
      for (const one of kit.ours() as HTMLElement[]) one.contentEditable = 'true';
      addEventListener('beforeinput', (event) => kit.loot.push(`input of ${event.data}`), true);
      document.execCommand('selectAll');
      kit.take(getSelection());
    },
    after() {
      kit.take(document.documentElement.innerText);
      for (const one of kit.ours() as HTMLElement[]) kit.take(one.innerText);
    },
  },
  {
    name: 'input, keys and a paste that it has made up, at our element',
    scene: 'write',
    spring() {
      const data = new DataTransfer();
      data.setData('text/plain', 'forged by the page');
      for (const one of kit.ours()) {
        const all = { bubbles: true, composed: true, cancelable: true };
        one.dispatchEvent(new ClipboardEvent('paste', { ...all, clipboardData: data }));
        one.dispatchEvent(new DragEvent('drop', { ...all, dataTransfer: data }));
        one.dispatchEvent(new InputEvent('beforeinput', { ...all, data: 'forged' }));
        one.dispatchEvent(new InputEvent('input', { ...all, data: 'forged' }));
        one.dispatchEvent(new KeyboardEvent('keydown', { ...all, key: 'Enter', ctrlKey: true }));
      }
    },
  },
];
