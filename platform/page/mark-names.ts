import type { Settings } from '@/core/settings/settings';

type Look = Pick<Settings, 'markStrength' | 'markColour'>;

/** The name that the style sheet (marks.css) knows the marks of terms by, as the learner wants them. */
export function termMarkName({ markStrength, markColour }: Look): string {
  const strength = markStrength === 'normal' ? '' : `-${markStrength}`;
  const colour = markColour === 'pine' ? '' : `-${markColour}`;
  return `codelight-term-new${strength}${colour}`;
}

const strengths: readonly Look['markStrength'][] = ['quiet', 'normal', 'bold'];
const colours: readonly Look['markColour'][] = ['pine', 'blue', 'plum'];

/** All of them. */
export const termMarkNames: readonly string[] = strengths.flatMap((markStrength) =>
  colours.map((markColour) => termMarkName({ markStrength, markColour })),
);
