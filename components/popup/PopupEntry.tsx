import { EntryView } from '@/components/glossary/EntryView';
import { BackButton } from '@/components/page/BackButton';
import type { ReaderModel } from '@/components/search/reader-model';

interface Props {
  reader: ReaderModel;
}

/** One entry in full. What led to it by see-also is one step back. */
export function PopupEntry({ reader }: Props) {
  const entry = reader.entry.value;
  const previous = reader.previous.value;
  if (!entry) return null;
  return (
    <>
      {previous && <BackButton to={previous.name} onBack={reader.back} />}
      <EntryView entry={entry} size="full" onOpen={(termId) => void reader.follow(termId)} />
    </>
  );
}
