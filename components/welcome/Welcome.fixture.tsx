import { Welcome } from './Welcome';

const given = { onGoal() {}, onOptions() {}, onSidebar() {}, onClose() {} };

export default {
  'first run': <Welcome goal="none" nextMarkKeys="Alt+Shift+." {...given} />,
  'a goal chosen, no shortcut given': <Welcome goal="cpc" nextMarkKeys="" {...given} />,
};
