import { stages as allStages, cycle, type Stage } from '@/core/glossary/stages';
import { number } from '@/texts/formats';
import { partName, stageName } from '@/texts/names';
import { RichText } from '@/texts/RichText';
import { t } from '@/texts/t';

interface Props {
  /** The main one first. */
  stages: readonly Stage[];
}

/** Where in the claim cycle a term belongs. The sentence says it; the strip is decoration. */
export function CycleStrip({ stages }: Props) {
  const [main, ...others] = stages;
  if (!main) return null;
  const part = cycle.find((one) => one.stages.some((stage) => stage === main));
  const sentence = (
    <RichText
      of="glossary.cycle"
      with={{
        part: <b>{part && t('glossary.part', { part: partName(part.part) })}</b>,
        stage: stageName(main),
        number: number(numberOf(main)),
        count: number(allStages.length),
      }}
    />
  );
  return (
    <div class="cycle">
      <div class="cycle-strip" aria-hidden="true">
        {cycle.map(({ part: one, stages: own }) => (
          <span key={one} style={{ flex: own.length }}>
            {own.map((stage) => (
              <i key={stage} class={stages.includes(stage) ? 'on' : undefined} />
            ))}
          </span>
        ))}
      </div>
      <p class="cycle-text">
        {others.length > 0 ? (
          <RichText
            of="glossary.cycle_also"
            with={{ main: sentence, others: others.map(named).join(', ') }}
          />
        ) : (
          sentence
        )}
      </p>
    </div>
  );
}

function named(stage: Stage): string {
  return t('glossary.stage_number', {
    stage: stageName(stage),
    number: number(numberOf(stage)),
  });
}

function numberOf(stage: Stage): number {
  return allStages.indexOf(stage) + 1;
}
