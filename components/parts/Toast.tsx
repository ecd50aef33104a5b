import { useEffect, useState } from 'preact/hooks';
import { t } from '@/texts/t';

interface Props {
  text: string;
  onUndo?: (() => void) | undefined;
  /** What is around reads it out. */
  isSilent?: boolean;
  /** It has been shown long enough. */
  onDone: () => void;
}

const SHOWN_MS = 10_000;

/** What was done, and the way back. Never takes the focus; stays while pointed at or focused. */
export function Toast({ text, onUndo, isSilent = false, onDone }: Props) {
  const [isHeld, hold] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(onDone, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld, text, onDone]);
  return (
    <div
      class="toast"
      role={isSilent ? undefined : 'status'}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocusIn={() => hold(true)}
      onFocusOut={() => hold(false)}
    >
      {text}
      {onUndo && (
        <button type="button" class="button" onClick={onUndo}>
          {t('parts.undo')}
        </button>
      )}
    </div>
  );
}
