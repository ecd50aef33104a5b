import { EntryView } from '@/components/glossary/EntryView';
import { BackButton } from '@/components/parts/BackButton';
import type { ReaderModel } from '@/components/search/reader-model';
import type { Stage } from '@/core/glossary/stages';

interface Props {
  reader: ReaderModel;
  /** Show the terms of a stage of the claim cycle. */
  onStage: (stage: Stage) => void;
}

/** One entry in full. What led to it by see-also is one step back. */
export function PopupEntry({ reader, onStage }: Props) {
  const entry = reader.entry.value;
  const previous = reader.previous.value;
  if (!entry) return null;
  return (
    <>
      {previous && <BackButton to={previous.name} onBack={reader.back} />}
      <EntryView
        entry={entry}
        size="full"
        onOpen={(termId) => void reader.follow(termId)}
        onStage={onStage}
      />
    </>
  );
}
