import type { Settings } from '@/core/settings/settings';

export type Goal = Settings['goal'];

interface Props {
  goal: Goal;
  onGoal: (goal: Goal) => void;
}

/** Credentials and bodies have the same names in every language. */
const goals: readonly (readonly [goal: Goal, name: string, what: string])[] = [
  ['cpc', 'CPC', 'AAPC, physician coding'],
  ['cpb', 'CPB', 'AAPC, billing'],
  ['cca', 'CCA', 'AHIMA, entry coding'],
  ['ccs', 'CCS', 'AHIMA, facility coding'],
  ['rhit', 'RHIT', 'AHIMA, records'],
  ['none', 'Just looking', 'No exam in mind'],
];

/** What the learner works towards. Kept as soon as it is chosen. */
export function Goals({ goal, onGoal }: Props) {
  return (
    <fieldset class="stack">
      <legend>
        <span class="label">What are you working towards?</span>{' '}
        <span class="small">Optional; it sets what comes first</span>
      </legend>
      <div class="goals">
        {goals.map(([value, name, what]) => (
          <label key={value} class="goal">
            <b>{name}</b>
            <span>{what}</span>
            <input
              type="radio"
              name="goal"
              value={value}
              checked={value === goal}
              onChange={() => onGoal(value)}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
