import path from 'node:path';

import type { Import } from './read-imports';

/** Which folders each folder imports from. */
export type FolderGraph = ReadonlyMap<string, ReadonlySet<string>>;

export function folderGraph(imports: readonly Import[]): FolderGraph {
  const graph = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const [user, used] = [path.posix.dirname(from), path.posix.dirname(to)];
    for (const folder of [user, used]) if (!graph.has(folder)) graph.set(folder, new Set());
    if (user !== used) graph.get(user)?.add(used);
  }
  return graph;
}

/** Folders from one back to itself, each circle once; none in a sound house. */
export function circlesIn(graph: FolderGraph): readonly (readonly string[])[] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const follow = (folder: string, way: readonly string[]): void => {
    const at = way.indexOf(folder);
    if (at >= 0) circles.push([...way.slice(at), folder]);
    if (at >= 0 || done.has(folder)) return;
    for (const next of graph.get(folder) ?? []) follow(next, [...way, folder]);
    done.add(folder);
  };
  for (const folder of graph.keys()) follow(folder, []);
  return circles;
}

/** The same without each arrow that a longer way already tells. For graphs without circles. */
export function reduced(graph: FolderGraph): FolderGraph {
  const reaches = (from: string, to: string): boolean =>
    from === to || [...(graph.get(from) ?? [])].some((next) => reaches(next, to));
  return new Map(
    [...graph].map(([folder, uses]) => {
      const needed = [...uses].filter(
        (used) => ![...uses].some((other) => other !== used && reaches(other, used)),
      );
      return [folder, new Set(needed)];
    }),
  );
}
