import billersFile from '../../data/careers/billers-and-coders.json' with { type: 'json' };
import careersFile from '../../data/careers/careers.json' with { type: 'json' };
import cpcFile from '../../data/careers/cpc.json' with { type: 'json' };
import sourcesFile from '../../data/careers/sources.json' with { type: 'json' };
import waysFile from '../../data/careers/ways-in.json' with { type: 'json' };
import type { Career, Figure, Source, StageOfWork } from './career';

// JSON types every text as `string`; tests/data checks the files against the types.
export const careers = careersFile.careers as unknown as readonly Career[];
export const allJobs = careersFile.allJobs as Readonly<Record<'medianPay' | 'growth', Figure>>;
export const stagesOfWork = billersFile.stages as readonly StageOfWork[];

export const { billers, coders, together, field, specialists } = billersFile;
export const { ways, pay } = waysFile;
export const cpc = cpcFile;

const sources: Readonly<Record<string, Source>> = sourcesFile;

/** @throws {RangeError} for an id that no career has */
export function careerOf(id: string): Career {
  const career = careers.find((one) => one.id === id);
  if (!career) throw new RangeError(`No career "${id}"`);
  return career;
}

/** @throws {RangeError} for an id that no source has */
export function sourceOf(id: string): Source {
  const source = sources[id];
  if (!source) throw new RangeError(`No source "${id}"`);
  return source;
}
