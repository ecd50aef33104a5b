import type { Settings } from '@/core/settings/settings';

import { SelectRow } from './SelectRow';

interface Props {
  goal: Settings['goal'];
  onGoal: (goal: Settings['goal']) => void;
}

/** The credential that the learner works towards. */
export function GoalRow({ goal, onGoal }: Props) {
  return (
    <SelectRow
      label="Working towards"
      why="Puts the coder’s view of a term first, or the biller’s. Both are always there."
      value={goal}
      options={[
        ['none', 'No exam in mind'],
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
