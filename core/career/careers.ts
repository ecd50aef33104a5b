import billersFile from '../../data/careers/billers-and-coders.json' with { type: 'json' };
import careersFile from '../../data/careers/careers.json' with { type: 'json' };
import waysFile from '../../data/careers/ways-in.json' with { type: 'json' };
import type { Career, StageOfWork } from './career';

// JSON types every text as `string`; tests/data checks the files.
export const careers = careersFile.careers as unknown as readonly Career[];
export const { allJobs } = careersFile;

export const { billers, coders, together, field, specialists } = billersFile;
export const stagesOfWork = billersFile.stages as readonly StageOfWork[];

export const { ways, pay, cpc } = waysFile;

/** @throws {RangeError} for an id that no career has */
export function careerOf(id: string): Career {
  const career = careers.find((one) => one.id === id);
  if (!career) throw new RangeError(`No career "${id}"`);
  return career;
}
