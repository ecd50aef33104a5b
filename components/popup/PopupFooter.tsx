import { PanelRight } from 'lucide-preact';
import { Switch } from '@/components/parts/Switch';
import type { Settings } from '@/core/settings/settings';
import { RichText } from '@/texts/RichText';
import { t } from '@/texts/t';

interface Props {
  showing: 'page' | 'results' | 'entry';
  settings: Settings | undefined;
  /** The key that opens the popup; empty for none, and until it is known. */
  openKey: string;
  onEverywhere: (on: boolean) => void;
  /** The entry, in the sidebar. */
  onSidebar: () => void;
}

/** What can be done with what is shown above. */
export function PopupFooter({ showing, settings, openKey, onEverywhere, onSidebar }: Props) {
  return (
    <footer>
      {showing === 'page' && (
        <>
          {settings && (
            <Switch label={t('popup.marks_everywhere')} on={settings.on} onSwitch={onEverywhere} />
          )}
          <span class="row small">
            {openKey !== '' && (
              <RichText of="popup.opens" with={{ key: <kbd class="key">{openKey}</kbd> }} />
            )}
          </span>
        </>
      )}
      {showing === 'results' && (
        <p class="keys">
          <span>
            <RichText
              of="popup.move"
              with={{ up: <kbd class="key">↑</kbd>, down: <kbd class="key">↓</kbd> }}
            />
          </span>
          <span>
            <RichText of="popup.open" with={{ key: <kbd class="key">Enter</kbd> }} />
          </span>
          <span>
            <RichText of="popup.clear" with={{ key: <kbd class="key">Esc</kbd> }} />
          </span>
        </p>
      )}
      {showing === 'entry' && (
        <button type="button" class="button plain" onClick={onSidebar}>
          <PanelRight class="icon small" />
          {t('popup.in_sidebar')}
        </button>
      )}
    </footer>
  );
}
