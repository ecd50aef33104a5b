import { PanelRight } from 'lucide-preact';

import { Switch } from '@/components/parts/Switch';
import type { Settings } from '@/core/settings/settings';

interface Props {
  showing: 'page' | 'results' | 'entry';
  settings: Settings | undefined;
  onEverywhere: (on: boolean) => void;
  /** The entry, in the sidebar. */
  onSidebar: () => void;
}

/** What can be done with what is shown above. */
export function PopupFooter({ showing, settings, onEverywhere, onSidebar }: Props) {
  return (
    <footer>
      {showing === 'page' && (
        <>
          {settings && <Switch label="Marks everywhere" on={settings.on} onSwitch={onEverywhere} />}
          <span class="row small">
            <kbd class="key">Alt+Shift+L</kbd> opens this
          </span>
        </>
      )}
      {showing === 'results' && (
        <p class="keys">
          <span>
            <kbd class="key">↑</kbd> <kbd class="key">↓</kbd> move
          </span>
          <span>
            <kbd class="key">Enter</kbd> open
          </span>
          <span>
            <kbd class="key">Esc</kbd> clear
          </span>
        </p>
      )}
      {showing === 'entry' && (
        <button type="button" class="button plain" onClick={onSidebar}>
          <PanelRight class="icon small" />
          In sidebar
        </button>
      )}
    </footer>
  );
}
