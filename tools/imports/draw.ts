import { type FolderGraph, reduced } from './folder-graph';
import { type Room, rooms } from './read-imports';

/**
 * The folders of some rooms as a Mermaid picture: a frame for each room, a box for each folder, an
 * arrow to what it imports from. An arrow that a longer way already tells is left out.
 */
export function draw(graph: FolderGraph, shown: readonly Room[]): string {
  const isShown = (folder: string) => shown.some((room) => roomOf(folder) === room);
  const part = new Map(
    [...graph]
      .filter(([folder]) => isShown(folder))
      .map(([folder, uses]) => [folder, new Set([...uses].filter(isShown))] as const),
  );
  const frames = shown.flatMap((room) => [
    `  subgraph ${room}`,
    ...[...part.keys()]
      .filter((folder) => roomOf(folder) === room)
      .sort()
      .map((folder) => `    ${nameOf(folder)}["${folder.slice(room.length + 1) || room}"]`),
    '  end',
  ]);
  const arrows = [...reduced(part)].flatMap(([folder, uses]) =>
    [...uses].map((used) => `  ${nameOf(folder)} --> ${nameOf(used)}`),
  );
  return ['```mermaid', 'flowchart TD', ...frames, ...arrows.sort(), '```'].join('\n');
}

/** The rooms themselves, as boxes. */
export function drawRooms(graph: FolderGraph): string {
  const ofRooms = new Map(
    (Object.keys(rooms) as Room[]).map((room) => [room as string, new Set<string>()]),
  );
  for (const [folder, uses] of graph) {
    for (const used of uses) {
      if (roomOf(folder) !== roomOf(used)) ofRooms.get(roomOf(folder))?.add(roomOf(used));
    }
  }
  const arrows = [...reduced(ofRooms)].flatMap(([room, uses]) =>
    [...uses].map((used) => `  ${room} --> ${used}`),
  );
  return ['```mermaid', 'flowchart LR', ...arrows.sort(), '```'].join('\n');
}

export function roomOf(folder: string): string {
  return folder.split('/')[0] ?? folder;
}

/** As Mermaid takes it: `end` and `/` have meanings of their own there. */
function nameOf(folder: string): string {
  return folder.replaceAll(/[/-]/g, '_');
}
