import { useRef } from 'preact/hooks';

interface Props {
  onExport: () => void;
  onImport: (text: string) => void;
  onDefaults: () => void;
  /** There is something to take back: settings brought in, or set back. */
  onUndo: (() => void) | undefined;
}

/** Settings as a file, and back to how they were at first. */
export function TakeAlong({ onExport, onImport, onDefaults, onUndo }: Props) {
  const file = useRef<HTMLInputElement>(null);

  async function read(): Promise<void> {
    const [chosen] = file.current?.files ?? [];
    if (!chosen || !file.current) return;
    onImport(await chosen.text());
    file.current.value = ''; // the same file can be chosen again
  }

  return (
    <div class="set block">
      <h3>Settings as a file</h3>
      <p class="why">
        To take them to another browser. A file is checked as a whole before anything changes.
      </p>
      <p class="row">
        <button type="button" class="button" onClick={onExport}>
          Save to a file
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          Bring in a file
        </button>
        <button type="button" class="button" onClick={onDefaults}>
          Set everything back
        </button>
        {onUndo && (
          <button type="button" class="button plain" onClick={onUndo}>
            Undo
          </button>
        )}
      </p>
      <input
        ref={file}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label="File of settings"
        onChange={() => void read()}
      />
    </div>
  );
}
