import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/texts/t';

interface Props {
  /** What is asked. */
  title: string;
  /** What happens. */
  children: ComponentChildren;
  /** The button that does it. */
  verb: string;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before what cannot be undone. The focus begins at the way out, and goes back where it was. */
export function Confirm({ title, children, verb, onConfirm, onCancel }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close(); // a dialog that is only taken away keeps the focus for itself
  }, []);
  return (
    <dialog
      ref={dialog}
      class="confirm"
      aria-labelledby={id}
      aria-describedby={`${id}-what`}
      onCancel={(event) => {
        event.preventDefault(); // the component that drew it takes it away
        onCancel();
      }}
    >
      <h2 class="head" id={id}>
        {title}
      </h2>
      <p class="body" id={`${id}-what`}>
        {children}
      </p>
      <p class="actions">
        <button type="button" class="button" onClick={onCancel}>
          {t('parts.cancel')}
        </button>
        <button type="button" class="button danger" onClick={onConfirm}>
          {verb}
        </button>
      </p>
    </dialog>
  );
}
