import type { Entry } from '../../core/glossary/entry';
import type { Finding } from './check';
import { sharedForms } from './forms';
import { nearDuplicates } from './near-duplicates';
import { gradeOf, sentencesOf } from './reading-level';

/**
 * The field's own words ("reimbursement", "authorization") put every text some grades up: a
 * newspaper's page on insurance is at 12. Above this sentences are too long.
 */
const HARDEST_GRADE = 16;
const LONGEST_LONG = 800;
const SENTENCES = { least: 2, most: 6 };
const ALIKE = { short: 0.6, long: 0.4 };
/** Their entries explain words: billers and coders read them alike. */
const WITHOUT_VIEWS: readonly string[] = [
  'careers-credentials',
  'clinical-basics',
  'medical-terminology',
];

/** What an editor would ask about. */
export function checkWriting(entries: readonly Entry[]): readonly Finding[] {
  return [
    ...entries.flatMap((entry) =>
      [...questionsOfLength(entry), ...questionsOfViews(entry)].map((what) => ({
        where: entry.id,
        what,
      })),
    ),
    ...alike(entries, 'short'),
    ...alike(entries, 'long'),
    ...withoutLikelihood(entries),
  ];
}

function questionsOfLength({ short, long, example }: Entry): readonly string[] {
  const sentences = sentencesOf(long).length;
  const grade = Math.max(gradeOf(long), gradeOf(`${short} ${example}`));
  return [
    ...(long.length > LONGEST_LONG ? [`long: ${long.length} characters`] : []),
    ...(sentences < SENTENCES.least || sentences > SENTENCES.most
      ? [`long: ${sentences} sentences`]
      : []),
    ...(grade > HARDEST_GRADE ? [`hard to read: grade ${grade.toFixed(1)}`] : []),
  ];
}

function questionsOfViews({ subject, views }: Entry): readonly string[] {
  if (WITHOUT_VIEWS.includes(subject)) return [];
  const missing = (['biller', 'coder'] as const).filter((who) => !views?.[who]);
  return missing.length === 2 ? ['no view of biller or coder'] : [];
}

function alike(entries: readonly Entry[], field: 'short' | 'long'): readonly Finding[] {
  const texts = new Map(entries.map((entry) => [entry.id, entry[field]]));
  return nearDuplicates(texts, ALIKE[field]).map(({ one, other, likeness }) => ({
    where: other,
    what: `${field}: ${Math.round(likeness * 100)} % as that of ${one}`,
  }));
}

/** Where cues do not decide, the card lists the senses: somebody must have thought of the order. */
function withoutLikelihood(entries: readonly Entry[]): readonly Finding[] {
  return [...sharedForms(entries).values()].flatMap((forms) =>
    forms.flatMap(({ id, form }) =>
      form.likely === undefined
        ? { where: id, what: `"${form.text}" has several senses: how likely is this one?` }
        : [],
    ),
  );
}
