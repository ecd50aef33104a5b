import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long, though they are lists and small: Vitest starts with the largest. */
const LONG = /\/gallery\/|\/hostile\/(?:acting|limits|looks|presence|reading|typing)\./;

/**
 * The order in which files start: those of one browser together, which a worker keeps from file to
 * file, and the long ones first, so that no worker is left alone with one at the end.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const projects = [...new Set(files.map(({ project }) => project.name))].toSorted();
    const rank = ({ project, moduleId }: TestSpecification) =>
      2 * (project.name === 'gallery' ? -1 : projects.indexOf(project.name)) +
      (LONG.test(moduleId) ? 0 : 1);
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
