import { Keyboard, PanelRight, Shield, StickyNote } from 'lucide-preact';

import { Logo } from '@/components/parts/Logo';
import { RichText } from '@/texts/RichText';
import { t } from '@/texts/t';

import { type Goal, Goals } from './Goals';

/** A page like any other: English, as the terms are. */
const SAMPLE =
  'A contractual adjustment is the provider’s to write off; coinsurance is the patient’s. The ' +
  'remittance advice shows both, once coordination of benefits is settled and the claim has met ' +
  'timely filing.';

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
        <h1>{t('welcome.title')}</h1>
        <p class="sub">{t('welcome.marks')}</p>
      </div>
      <section class="try" aria-labelledby="try">
        <h2 class="label" id="try">
          {t('welcome.try')}
        </h2>
        <p class="text" lang="en" dir="ltr">
          {SAMPLE}
        </p>
        <ul class="aside">
          <li>
            <StickyNote class="icon" />
            <span>
              <RichText of="welcome.note" with={{ add: <b>{t('welcome.add_note')}</b> }} />
            </span>
          </li>
          <li>
            <Keyboard class="icon" />
            <span>
              {nextMarkKeys === '' ? (
                t('welcome.keys_none')
              ) : (
                <RichText of="welcome.keys" with={{ key: <kbd class="key">{nextMarkKeys}</kbd> }} />
              )}
            </span>
          </li>
          <li>
            <PanelRight class="icon" />
            <span>
              <RichText
                of="welcome.sidebar"
                with={{
                  sidebar: (
                    <button type="button" class="link" onClick={onSidebar}>
                      {t('welcome.the_sidebar')}
                    </button>
                  ),
                }}
              />
            </span>
          </li>
        </ul>
      </section>
      <div class="two">
        <Goals goal={goal} onGoal={onGoal} />
        <div class="stack">
          <p class="privacy">
            <Shield class="icon" />
            <span>{t('welcome.private')}</span>
          </p>
          <p class="small">
            <RichText
              of="welcome.office"
              with={{
                name: (
                  <button type="button" class="link" onClick={onOptions}>
                    {t('welcome.name_systems')}
                  </button>
                ),
              }}
            />
          </p>
        </div>
      </div>
      <div class="go">
        <button type="button" class="button primary" onClick={onClose}>
          {t('welcome.start')}
        </button>
        <span class="small">{t('welcome.later')}</span>
      </div>
    </main>
  );
}
