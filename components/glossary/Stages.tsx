import type { Stage } from '@/core/glossary/stages';
import { stageName } from '@/texts/names';
import { t } from '@/texts/t';

interface Props {
  /** The main one first. */
  stages: readonly Stage[];
  /** Show the terms of a stage. */
  onStage?: ((stage: Stage) => void) | undefined;
}

/** A card has no room for the whole cycle: a learner on a page wants the stages alone. */
const MOST = 2;

/** Where in the claim cycle a term belongs, in a card. */
export function Stages({ stages, onStage }: Props) {
  if (stages.length === 0) return null;
  return (
    <section>
      <h3>{t('glossary.in_cycle')}</h3>
      <p class="chips">
        {stages.slice(0, MOST).map((stage) =>
          onStage ? (
            <button key={stage} type="button" class="chip" onClick={() => onStage(stage)}>
              {stageTitle(stage)}
            </button>
          ) : (
            <span key={stage} class="tag">
              {stageTitle(stage)}
            </span>
          ),
        )}
      </p>
    </section>
  );
}

function stageTitle(stage: Stage): string {
  const name = stageName(stage);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
