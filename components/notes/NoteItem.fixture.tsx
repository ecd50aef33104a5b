import { NoteItem } from './NoteItem';
import { now, sampleNote } from './sample-notes.fixture';

const { quote: _quote, page: _page, ...onTerm } = sampleNote;
const none = () => {};

export default {
  'on words of this page': (
    <NoteItem
      note={sampleNote}
      now={now}
      where="here"
      onShow={none}
      onEdit={none}
      onDelete={none}
    />
  ),
  'on a term': (
    <NoteItem note={onTerm} now={now} term="Timely filing" onEdit={none} onDelete={none} />
  ),
  'its words are gone': (
    <NoteItem note={sampleNote} now={now} where="here" isLost onEdit={none} onDelete={none} />
  ),
  'very long words': (
    <NoteItem
      note={{ ...sampleNote, body: 'https://example.com/'.repeat(40) }}
      now={now}
      where="elsewhere"
      onShow={none}
      onEdit={none}
      onDelete={none}
    />
  ),
};
