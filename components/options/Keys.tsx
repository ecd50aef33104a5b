import { Keyboard } from 'lucide-preact';
import { t } from '@/texts/t';

/** A command of the browser's, and the keys that it has given it; empty for none. */
export interface CommandKeys {
  readonly name: string;
  readonly keys: string;
}

interface Props {
  /** Undefined until the browser has said. */
  commands: readonly CommandKeys[] | undefined;
  /** Open the browser's own page on which they are changed. */
  onChange: () => void;
}

/** In the order of use; a text's name has no hyphens. */
const commandNames = [
  '_execute_action',
  'next_mark',
  'previous_mark',
  'look_up',
  'note',
  'open_sidebar',
  'toggle_site',
] as const;

/** The browser's commands, with the keys that they have. */
export function Keys({ commands, onChange }: Props) {
  const keysOf = (name: string) =>
    commands?.find((command) => command.name.replaceAll('-', '_') === name)?.keys;
  return (
    <div class="keys">
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{t('options.anywhere')}</th>
            <th scope="col">{t('options.keys')}</th>
          </tr>
        </thead>
        <tbody>
          {commandNames.map((name) => (
            <tr key={name}>
              <td>{t(`options.commands.${name}`)}</td>
              <td>
                {keysOf(name) ? (
                  <kbd class="key">{keysOf(name)}</kbd>
                ) : (
                  <span class="quiet">{t('options.none_yet')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="row">
        <button type="button" class="button" onClick={onChange}>
          <Keyboard class="icon small" />
          {t('options.change_keys')}
        </button>
        <span class="why">{t('options.change_keys_why')}</span>
      </p>
    </div>
  );
}
