import type { Goal } from './Goals';
import { Welcome } from './Welcome';

export default {
  'first run': welcome('none', 'Alt+Shift+.'),
  'a goal chosen, no shortcut given': welcome('cpc', ''),
};

function welcome(goal: Goal, nextMarkKeys: string) {
  return (
    <div class="cl welcome">
      <Welcome
        goal={goal}
        nextMarkKeys={nextMarkKeys}
        onGoal={() => {}}
        onOptions={() => {}}
        onSidebar={() => {}}
        onClose={() => {}}
      />
    </div>
  );
}
