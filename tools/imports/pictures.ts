import { draw, drawRooms } from './draw';
import { folderGraph } from './folder-graph';
import { readImports } from './read-imports';

/** A text with each picture of the imports drawn anew, between the comments that name it. */
export function withPictures(text: string): string {
  const graph = folderGraph(readImports());
  const pictures = {
    rooms: drawRooms(graph),
    core: draw(graph, ['core']),
    'handlers and views': draw(graph, ['handlers', 'components']),
  };
  return Object.entries(pictures).reduce((drawn, [name, picture]) => {
    const [begin, end] = [`<!-- imports: ${name} -->`, '<!-- end of imports -->'];
    const at = drawn.indexOf(begin);
    if (at < 0) throw new RangeError(`ARCHITECTURE.md has no place for "${name}"`);
    const behind = drawn.indexOf(end, at);
    return `${drawn.slice(0, at)}${begin}\n\n${picture}\n\n${drawn.slice(behind)}`;
  }, text);
}
