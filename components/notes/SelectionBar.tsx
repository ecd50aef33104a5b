import { Search, StickyNote } from 'lucide-preact';

interface Props {
  onLookUp: () => void;
  onNote: () => void;
}

/** Two things to do with a fresh selection. Never takes the focus: the commands do the same. */
export function SelectionBar({ onLookUp, onNote }: Props) {
  return (
    <div class="cl selection-bar" role="toolbar" aria-label="Selection">
      <button type="button" class="button" onClick={onLookUp}>
        <Search class="icon small" />
        Look up
      </button>
      <button type="button" class="button" onClick={onNote}>
        <StickyNote class="icon small" />
        Note
      </button>
    </div>
  );
}
