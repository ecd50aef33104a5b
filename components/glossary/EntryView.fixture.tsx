import { EntryView } from './EntryView';
import { sampleEntry } from './sample-entry.fixture';

const { views: _views, ...withoutViews } = sampleEntry;

export default {
  'all of it': <EntryView entry={sampleEntry} onOpen={() => {}} />,
  'without views or confusions': (
    <EntryView entry={{ ...withoutViews, confusedWith: [] }} onOpen={() => {}} />
  ),
};
