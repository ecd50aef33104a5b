import { stages as allStages, cycle, type Stage, stageName } from '@/core/glossary/stages';

interface Props {
  /** The main one first. */
  stages: readonly Stage[];
}

/** Where in the claim cycle a term belongs. The sentence says it; the strip is decoration. */
export function CycleStrip({ stages }: Props) {
  const [main, ...others] = stages;
  if (!main) return null;
  const part = cycle.find((one) => one.stages.some((stage) => stage === main));
  return (
    <div class="cycle">
      <div class="cycle-strip" aria-hidden="true">
        {cycle.map(({ name, stages: own }) => (
          <span key={name} style={{ flex: own.length }}>
            {own.map((stage) => (
              <i key={stage} class={stages.includes(stage) ? 'on' : undefined} />
            ))}
          </span>
        ))}
      </div>
      <p class="cycle-text">
        <b>{part?.name}:</b> {stageName(main)}, stage {numberOf(main)} of {allStages.length}
        {others.length > 0 && `; also ${others.map(named).join(', ')}`}
      </p>
    </div>
  );
}

function named(stage: Stage): string {
  return `${stageName(stage)}, stage ${numberOf(stage)}`;
}

function numberOf(stage: Stage): number {
  return allStages.indexOf(stage) + 1;
}
