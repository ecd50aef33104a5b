/**
 * As much of some words with capitals as is a name: up to a word that forms and headings of the
 * field have after "Patient:" as well.
 *
 * @param least - a name has as many words
 * @returns '' for none
 */
export function nameIn(words: string, least: number): string {
  const parts = words.split(/(?<=[\s,])(?=\p{Lu})/u);
  const end = parts.findIndex((part, i) => isOfField(part, i === 0));
  const named = end < 0 ? parts : parts.slice(0, end);
  return named.length < least ? '' : named.join('').replace(/[\s,]+$/, '');
}

/** A letter alone is an initial, but not where a sentence begins. */
function isOfField(part: string, isFirst: boolean): boolean {
  const letters = part.toLowerCase().replace(/[^\p{L}]/gu, '');
  return (letters.length > 1 || isFirst) && FIELD.has(letters);
}

const FIELD = new Set(
  `a access accident account acct address adult affordable agent all amount an and any appeal
  assessment assignment assistance at authorization balance benefit benefits bill billing birth blue
  bronze by card care case center centre chart charges child claim claims client clinic clinical code
  codes coding coinsurance collection company complaint condition contact contract copay copayment
  cost costs county coverage covered cross data date deductible demographics dob mrn ssn sex age npi dental department
  description detail details diagnosis discharge disclosure do document dob each education elderly
  eligibility eligible emergency employer encounter enrollment entity established estimate
  evaluation exam excluded exempt family federal fee female file financial first for form forms
  full gender gold group guide has have health history home hospital how id if in income individual
  information initial inpatient insurance insured insurer intake is january job last letter liability
  life line list location male management manager manual marketplace medicaid medical medicare
  medication member middle minor must name national network new no none not notes number of office
  on or organization other out outpatient part payer payment payments person pharmacy physician plan
  plans policy portal portion practice premium prescription preventive primary prior privacy
  procedure program protection provider public questions rate reason record records referral refund
  registration relationship release report request required resources resp responsibility rights
  satisfaction secondary section security see self service services share shield signature silver
  social source spouse state statement status student summary surgery tax tests the therapy this title
  to total treatment type unit united update use value vision visit visits what when who why with
  worker yes you your`.split(/\s+/),
);
