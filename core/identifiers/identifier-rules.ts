import { nameIn } from './name-in';
import { isEdition, isOffice, isPhone, isTollFree, isYearOrShort } from './ordinary';

export type IdentifierKind =
  | 'mrn'
  | 'member'
  | 'ssn'
  | 'birth'
  | 'phone'
  | 'email'
  | 'mbi'
  | 'name';

/** One way in which something looks like a patient's identifier. */
interface Rule {
  readonly kind: IdentifierKind;
  /** Its group `value` is what names the patient, without the label. */
  readonly pattern: RegExp;
  /** Whether it is another thing of the same look. @param after - what follows it */
  readonly isOrdinary: (value: string, after: string) => boolean;
  /** As much of the value as is one; all of it by default. */
  readonly cut?: (value: string) => string;
}

/** Between a label and its value; in an address as well. */
const GAP = '(?:%20|[\\s:#=/_.-])*(?:is\\s)?';
const COUNTED = '(?:(?:id|i\\.d|identification|number|num|nbr|no)\\b\\.?|#)';
const NUMBER = '(?<value>[A-Z]{0,5}-?\\d[A-Z\\d]*(?:[- ][A-Z]*\\d[A-Z\\d]*)*)(?!\\w)';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DATE = [
  '\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})\\b',
  '(?:19|20)\\d\\d[-/.]?\\d\\d[-/.]?\\d\\d\\b',
  `${MONTH}\\s${DAY},?\\s\\d{4}\\b`,
  `${DAY}[-\\s]${MONTH}[-\\s]\\d{4}\\b`,
].join('|');
/** One part of a name: "Jane", "ROE", "O'Neil", "Smith-Jones", "J." */
const PART = "\\p{Lu}(?:[\\p{L}\\p{M}'’]*(?:-\\p{Lu}[\\p{L}\\p{M}]+)?)(?![\\p{L}\\d])\\.?";
const NAME = `${PART}(?:(?:,[^\\S\\n]?|[^\\S\\n])${PART}){1,3}`;
const PERSON = '(?:patient|pt|member|subscriber|insured|guarantor|beneficiary|enrollee|dependent)';
/** Letters of a Medicare number: none that is taken for a digit. */
const A = '[AC-HJKMNP-RT-Y]';
const AN = '[AC-HJKMNP-RT-Y\\d]';

/** @see https://www.cms.gov/medicare/new-medicare-card/understanding-new-medicare-beneficiary-identifier-mbi */
const MBI = `[1-9]${A}${AN}\\d-?${A}${AN}\\d-?${A}${A}\\d\\d`;

export const identifierRules: readonly Rule[] = [
  labelled('mrn', 'm\\.?r\\.?n\\b\\.?|mr\\s?#', isYearOrShort),
  labelled('mrn', counted('med(?:ical)?\\srec(?:ord)?s?|chart|patient|pt'), isYearOrShort),
  labelled('member', counted('member(?:ship)?|subscriber|insured|beneficiary|enrollee|guarantor')),
  labelled('member', counted('acc(?:oun)?t|medicare|medicaid')),
  labelled('member', '(?:acct|hicn?)\\b'),
  labelled('member', counted('policy(?:\\s?holder)?'), isEdition),
  rule('ssn', '(?<![-\\d])(?<value>(?!000|666|9)\\d{3}-(?!00)\\d\\d-(?!0000)\\d{4})(?![-\\d])'),
  rule(
    'ssn',
    `\\b${anyCase('(?:ssn?|social\\ssecurity)')}${GAP}${anyCase(COUNTED)}?${GAP}(?<value>(?:\\d{3}|[xX*•]{3})[- ]?(?:\\d\\d|[xX*•]{2})[- ]?\\d{4})(?!\\d)`,
  ),
  rule(
    'birth',
    `\\b${anyCase('(?:d\\.?o\\.?b\\b\\.?|date\\sof\\sbirth|birth\\s?-?date|birthday|born(?:\\son)?)')}(?:\\s?\\([^)]{1,20}\\))?${GAP}(?<value>${anyCase(DATE)})`,
    (_value, after) => /^,?\s(?:or|and)\s(?:later|earlier|after|before)/.test(after),
  ),
  rule(
    'phone',
    '(?<![\\w.-])(?<value>(?:\\+?1[-. ]?)?(?:\\([2-9]\\d\\d\\) ?|[2-9]\\d\\d[-. ])[2-9]\\d\\d[-. ]\\d{4})(?![-\\w]|\\.\\d)',
    isTollFree,
  ),
  rule(
    'phone',
    `\\b${anyCase('(?:phone|tel(?:ephone)?|cell|mobile)')}${GAP}${anyCase(COUNTED)}?${GAP}(?<value>[2-9]\\d\\d[2-9]\\d{6})(?!\\d)`,
    isTollFree,
  ),
  rule(
    'email',
    '(?<![\\w.+@-])(?<value>[\\w.+-]{1,64}(?:@|%40)[A-Za-z\\d-]+(?:\\.[A-Za-z\\d-]+)*\\.[A-Za-z]{2,})',
    isOffice,
  ),
  rule('mbi', `(?<!\\w)(?<value>${MBI})(?!\\w)`),
  name(`\\b${PERSON}(?:['’]s)?(?:\\s(?:full\\s)?name)?\\s?:\\s*`, NAME),
  { ...rule('name', `\\bPt\\.?\\s(?<value>${NAME})`), cut: (value) => nameIn(value, 2) },
  name('(?:^|[\\n.;|,(]\\s?)(?:full\\s|legal\\s)?name\\s?:\\s*', NAME),
  name('\\b(?:first|last|middle|maiden)\\sname\\s?:\\s*', PART),
];

/** A number by what stands before it. */
function labelled(kind: IdentifierKind, label: string, isOrdinary = isYearOrShort): Rule {
  return rule(kind, `(?<![\\p{L}\\d])(?:${anyCase(label)})${GAP}${NUMBER}`, (value) => {
    return isOrdinary(value) || isPhone(value);
  });
}

function name(label: string, form: string): Rule {
  const least = form === PART ? 1 : 2;
  return {
    ...rule('name', `${anyCase(label)}(?<value>${form})`),
    cut: (value) => nameIn(value, least),
  };
}

/** "Member ID", "member no.", "member's ID number". */
function counted(label: string): string {
  return `(?:${label})(?:['’]s)?${GAP}${COUNTED}(?:${GAP}${COUNTED})?`;
}

/**
 * A pattern for small and capital letters alike. Not `(?i:…)`: V8 overlooks matches of some
 * patterns with it (`(?:^|;)(?i:(?:x|y)?name):\p{Lu}…` in Node 24.21).
 */
function anyCase(pattern: string): string {
  return pattern.replace(/\\(?:p\{L\}|.)|[a-z]/g, (one) =>
    one.length > 1 ? one : `[${one.toUpperCase()}${one}]`,
  );
}

function rule(
  kind: IdentifierKind,
  pattern: string,
  isOrdinary: Rule['isOrdinary'] = () => false,
): Rule {
  return { kind, pattern: new RegExp(pattern, 'dgu'), isOrdinary };
}
