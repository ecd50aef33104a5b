import { LONGEST } from '@/core/own/own-term';
import type { FormProblem } from '@/core/own/problems-in';
import { number } from '@/texts/formats';
import { t } from '@/texts/t';

/** What is wrong with a form, in words. */
export function problemText(problem: FormProblem): string {
  switch (problem.is) {
    case 'empty':
      return t('own.problem.empty');
    case 'too-long':
      return tooLong(LONGEST.form);
    case 'signs':
      return t('own.problem.signs');
    case 'twice':
      return t('own.problem.twice');
    case 'taken':
      return t('own.problem.taken', { by: problem.by });
  }
}

export function tooLong(most: number): string {
  return t('own.problem.too_long', { most: number(most) });
}
