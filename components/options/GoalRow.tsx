import type { Settings } from '@/core/settings/settings';
import { t } from '@/texts/t';

import { SelectRow } from './SelectRow';

interface Props {
  goal: Settings['goal'];
  onGoal: (goal: Settings['goal']) => void;
}

/** The credential that the learner works towards. */
export function GoalRow({ goal, onGoal }: Props) {
  return (
    <SelectRow
      label={t('options.goal')}
      why={t('options.goal_why')}
      value={goal}
      options={[
        ['none', t('welcome.goals.none')],
        // Credentials have the same names in every language.
        ['cpc', 'CPC'],
        ['cpb', 'CPB'],
        ['cca', 'CCA'],
        ['ccs', 'CCS'],
        ['rhit', 'RHIT'],
      ]}
      onSelect={onGoal}
    />
  );
}
