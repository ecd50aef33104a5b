import type { Settings } from '@/core/settings/settings';
import { t } from '@/texts/t';

export type Goal = Settings['goal'];

interface Props {
  goal: Goal;
  onGoal: (goal: Goal) => void;
}

/** Credentials and bodies have the same names in every language. */
const names: Readonly<Record<Exclude<Goal, 'none'>, string>> = {
  cpc: 'CPC',
  cpb: 'CPB',
  cca: 'CCA',
  ccs: 'CCS',
  rhit: 'RHIT',
};

const goals = ['cpc', 'cpb', 'cca', 'ccs', 'rhit', 'none'] as const satisfies readonly Goal[];

/** What the learner works towards. Kept as soon as it is chosen. */
export function Goals({ goal, onGoal }: Props) {
  return (
    <fieldset class="stack">
      <legend>
        <span class="label">{t('welcome.goal')}</span>{' '}
        <span class="small">{t('welcome.goal_more')}</span>
      </legend>
      <div class="goals">
        {goals.map((value) => (
          <label key={value} class="goal">
            <b>{value === 'none' ? t('welcome.goal_none') : names[value]}</b>
            <span>{t(`welcome.goals.${value}`)}</span>
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
