import { Keyboard } from 'lucide-preact';

/** A command of the browser's, and the keys that it has given it; empty for none. */
export interface CommandKeys {
  readonly name: string;
  readonly keys: string;
}

interface Props {
  /** Undefined until the browser has said. */
  commands: readonly CommandKeys[] | undefined;
  /** Where the browser lets them be changed: a page of its own that can be opened, or said in words. */
  onChange: (() => void) | undefined;
}

const names: Readonly<Record<string, string>> = {
  _execute_action: 'Open the popup',
  'next-mark': 'Next mark, and open it',
  'previous-mark': 'Previous mark',
  'look-up': 'Look up the selection',
  note: 'Note on the selection, or on this page',
  'open-sidebar': 'Open the sidebar',
  'toggle-site': 'Off or on for this site',
};

/** The browser's commands, with the keys that they have. */
export function Keys({ commands, onChange }: Props) {
  const keysOf = (name: string) => commands?.find((command) => command.name === name)?.keys;
  return (
    <div class="keys">
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">Anywhere</th>
            <th scope="col">Keys</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(names).map(([name, what]) => (
            <tr key={name}>
              <td>{what}</td>
              <td>
                {keysOf(name) ? (
                  <kbd class="key">{keysOf(name)}</kbd>
                ) : (
                  <span class="quiet">none yet</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {onChange ? (
        <p class="row">
          <button type="button" class="button" onClick={onChange}>
            <Keyboard class="icon small" />
            Change keys
          </button>
          <span class="why">Opens the browser’s own page for this.</span>
        </p>
      ) : (
        <p class="why">
          To change them, open Add-ons and themes (Ctrl+Shift+A), press the gear, and choose “Manage
          Extension Shortcuts”.
        </p>
      )}
    </div>
  );
}
