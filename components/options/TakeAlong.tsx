import { useRef } from 'preact/hooks';
import { t } from '@/texts/t';

interface Props {
  onExport: () => void;
  onImport: (text: string) => void;
  onDefaults: () => void;
  /** Undefined while there is nothing to take back. */
  onUndo: (() => void) | undefined;
}

/** Settings as a file, and back to how they were at first. */
export function TakeAlong({ onExport, onImport, onDefaults, onUndo }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  async function read(): Promise<void> {
    const [chosen] = file.current?.files ?? [];
    if (!chosen || !file.current) return;
    onImport(await chosen.text());
    file.current.value = ''; // the same file can be chosen again
  }

  function undo(): void {
    heading.current?.focus(); // the button is about to go
    onUndo?.();
  }

  return (
    <div class="set block">
      <h3 ref={heading} tabIndex={-1}>
        {t('options.file')}
      </h3>
      <p class="why">{t('options.file_why')}</p>
      <p class="row">
        <button type="button" class="button" onClick={onExport}>
          {t('options.save_file')}
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {t('options.bring_in')}
        </button>
        <button type="button" class="button" onClick={onDefaults}>
          {t('options.all_back')}
        </button>
        {onUndo && (
          <button type="button" class="button plain" onClick={undo}>
            {t('parts.undo')}
          </button>
        )}
      </p>
      <input
        ref={file}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={t('options.file_of')}
        onChange={() => void read()}
      />
    </div>
  );
}
