import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Banner } from '@/components/parts/Banner';
import type { Keeping } from '@/core/note/kept';
import { type NoteColour, noteColours } from '@/core/note/note';
import { anyone } from '@/texts/content';
import { RichText } from '@/texts/RichText';
import { t } from '@/texts/t';
import type { OpenEditor } from './editor-model';
import { FoundIdentifiers } from './FoundIdentifiers';
import { KeptView } from './KeptView';
import { Quote } from './Quote';

interface Props {
  state: OpenEditor;
  /** What a new note keeps besides; undefined until it was found. */
  keeping?: Keeping | undefined;
  isPrivate?: boolean;
  /** The page keeps taking the focus: the learner can type nothing more. */
  isLocked?: boolean;
  /** Something else has the keyboard: what the learner types does not come here. */
  isAway?: boolean;
  /** The learner goes on writing in the sidebar, where no page takes the focus. */
  onSidebar?: () => void;
  onType: (body: string) => void;
  onColour: (colour: NoteColour) => void;
  onSave: () => void;
  /** Close, and keep what was typed as a draft. */
  onKeep: () => void;
  onBlank?: () => void;
  /** Without it there is no context to keep. */
  onContext?: (keep: boolean) => void;
  /** Put the text where it can be pasted from. */
  onCopy: (area: HTMLTextAreaElement | null) => void;
}

/** Room to write, five colors, and what a new note keeps besides; the words of an older one. */
export function NoteEditor(props: Props) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  // Before the next key, which the card would take for a command.
  useLayoutEffect(() => area.current?.focus(), []);
  const { state, isLocked = false, isAway = false, onType, onColour, onSave, onKeep } = props;
  const { onCopy, onSidebar } = props;
  const { keeping, isPrivate = false, onBlank = () => {}, onContext } = props;
  const { stored, isStale, body, colour, isSaving, isBrought, problem } = state;

  function blank(): void {
    onBlank();
    area.current?.focus(); // the button goes, and what is typed next is for the note
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') onKeep();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSave();
    }
  }

  return (
    // No <form>: the sandbox of the card's document would not send it.
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the fields in it
    <div class="editor" onKeyDown={onKeyDown}>
      {stored?.quote && <Quote words={stored.quote.text} />}
      {stored && isStale && (
        <p class="body">
          <RichText of="notes.other_text" with={{ text: <q {...anyone}>{stored.body}</q> }} />
        </p>
      )}
      <label class="visually-hidden" for={id}>
        {t('notes.note')}
      </label>
      <textarea
        class="area"
        id={id}
        {...anyone}
        ref={area}
        maxLength={20_000}
        readOnly={isLocked}
        value={body}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {!stored && <FoundIdentifiers keeping={keeping} onBlank={blank} />}
      <div class="row spread">
        <fieldset class="swatches">
          <legend class="visually-hidden">{t('notes.color')}</legend>
          {noteColours.map((one) => (
            <label key={one} class={`swatch ${one}`} title={t(`notes.colors.${one}`)}>
              <input
                type="radio"
                name={`colour-${id}`}
                aria-label={t(`notes.colors.${one}`)}
                checked={one === colour}
                onChange={() => onColour(one)}
              />
            </label>
          ))}
        </fieldset>
        {isBrought && <span class="small">{t('notes.draft_kept')}</span>}
      </div>
      {isAway && !isLocked && (
        <p class="small away" role="status">
          {t('notes.away')}
        </p>
      )}
      {keeping && <KeptView keeping={keeping} isForNow={isPrivate} onContext={onContext} />}
      {isPrivate && <p class="small">{t('notes.private')}</p>}
      {isLocked && (
        <Banner
          kind="danger"
          actions={[
            [t('notes.copy_text'), () => onCopy(area.current)],
            [t('notes.in_sidebar'), () => onSidebar?.()],
          ]}
        >
          {t('notes.locked')}
        </Banner>
      )}
      {problem !== undefined && (
        <Banner
          kind="danger"
          actions={[
            [t('parts.try_again'), onSave],
            [t('notes.copy_text'), () => onCopy(area.current)],
          ]}
        >
          <b>{t('notes.not_saved')}</b> {problem}
        </Banner>
      )}
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={isSaving || body.trim() === ''}
          onClick={onSave}
        >
          {t('notes.save')}
        </button>
        <button type="button" class="button plain" onClick={onKeep}>
          {t('parts.cancel')}
        </button>
      </div>
    </div>
  );
}
