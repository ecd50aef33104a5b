import { Keyboard, PanelRight, Shield, StickyNote } from 'lucide-preact';

import { Logo } from '@/components/page/Logo';

import { type Goal, Goals } from './Goals';

interface Props {
  goal: Goal;
  /** What the browser has given the command; empty where it gave none. */
  nextMarkKeys: string;
  onGoal: (goal: Goal) => void;
  onOptions: () => void;
  onSidebar: () => void;
  onClose: () => void;
}

/**
 * The first thing a learner sees, once. Nothing is required: the sample is a page like any
 * other, with Codelight at work on it.
 */
export function Welcome({ goal, nextMarkKeys, onGoal, onOptions, onSidebar, onClose }: Props) {
  return (
    <main>
      <p class="brand">
        <Logo />
        Codelight
      </p>
      <div class="stack">
        <h1>Read billing and coding pages. Codelight explains the words as you go.</h1>
        <p class="sub">
          Terms get a quiet mark. Rest on one to read what it means, and keep a note on it.
        </p>
      </div>
      <section class="try" aria-labelledby="try">
        <h2 class="label" id="try">
          Try it here
        </h2>
        <p class="text">
          A contractual adjustment is the provider’s to write off; coinsurance is the patient’s. The
          remittance advice shows both, once coordination of benefits is settled and the claim has
          met timely filing.
        </p>
        <ul class="aside">
          <li>
            <StickyNote class="icon" />
            <span>
              <b>Add note</b> keeps your words with the sentence you read. They are there when you
              come back.
            </span>
          </li>
          <li>
            <Keyboard class="icon" />
            <span>
              {nextMarkKeys === '' ? (
                'Give “next mark” a shortcut, and it goes'
              ) : (
                <>
                  <kbd class="key">{nextMarkKeys}</kbd> goes
                </>
              )}{' '}
              to the next mark and opens it. Nothing needs the mouse.
            </span>
          </li>
          <li>
            <PanelRight class="icon" />
            <span>
              <button type="button" class="link" onClick={onSidebar}>
                The sidebar
              </button>{' '}
              has this page’s terms, the whole glossary, your notes and careers.
            </span>
          </li>
        </ul>
      </section>
      <div class="two">
        <Goals goal={goal} onGoal={onGoal} />
        <div class="stack">
          <p class="privacy">
            <Shield class="icon" />
            <span>Everything stays in this browser: Codelight sends nothing anywhere.</span>
          </p>
          <p class="small">
            Working in a billing office?{' '}
            <button type="button" class="link" onClick={onOptions}>
              Name the systems that show patients
            </button>{' '}
            and Codelight never runs there.
          </p>
        </div>
      </div>
      <div class="go">
        <button type="button" class="button primary" onClick={onClose}>
          Start reading
        </button>
        <span class="small">
          Change anything later in Options. Education only. Not coding, billing, legal or medical
          advice.
        </span>
      </div>
    </main>
  );
}
