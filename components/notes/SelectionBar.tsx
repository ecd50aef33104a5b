import { Search, StickyNote } from 'lucide-preact';
import { t } from '@/texts/t';

interface Props {
  onLookUp: () => void;
  onNote: () => void;
}

/** Two things to do with a fresh selection. Never takes the focus: the commands do the same. */
export function SelectionBar({ onLookUp, onNote }: Props) {
  return (
    <div class="cl selection-bar" role="toolbar" aria-label={t('notes.selection')}>
      <button type="button" class="button" onClick={onLookUp}>
        <Search class="icon small" />
        {t('notes.look_up')}
      </button>
      <button type="button" class="button" onClick={onNote}>
        <StickyNote class="icon small" />
        {t('notes.note')}
      </button>
    </div>
  );
}
