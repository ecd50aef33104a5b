import {
  aroundOf,
  attributeOf,
  designModeOf,
  hasAttribute,
  isElement,
  nameOf,
  textOf,
} from './dom';

// What the reader makes of an element. By tag name, not by computed style: asking for
// styles while text is read would make the browser work them out again and again.

/**
 * - inline: its text runs on in the line around it
 * - block: words and phrases end at its borders
 * - replaced: drawn in the line, without text of its own
 * - unread: its text is not for readers, or not ours to read
 */
export type Kind = 'inline' | 'block' | 'replaced' | 'unread';

const kinds = new Map<string, Kind>([
  ...list('replaced', 'br hr img picture'),
  ...list(
    'inline',
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s slot small span strike strong time tt u var wbr',
  ),
  ...list(
    'unread',
    'audio canvas code datalist embed frame frameset head iframe input kbd math meter noembed noframes noscript object optgroup option output progress rp rt rtc samp script select style svg template textarea title video',
  ),
]);

const EDITORS = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton']);

export function kindOf(element: Element): Kind {
  const name = nameOf(element);
  if (name === 'sup' || name === 'sub') return isOrdinal(element) ? 'inline' : 'replaced';
  const kind = kinds.get(name);
  if (kind === 'unread' || isEditor(element)) return 'unread';
  // Elements of a page's own making are inline unless its styles say otherwise.
  return kind ?? (name.includes('-') ? 'inline' : 'block');
}

/** Text that somebody types, or may: never read. */
function isEditor(element: Element): boolean {
  if (hasAttribute(element, 'contenteditable')) {
    return attributeOf(element, 'contenteditable')?.toLowerCase() !== 'false';
  }
  return hasAttribute(element, 'role') && EDITORS.has(attributeOf(element, 'role') ?? '');
}

/** Whether text in this place may be read at all: asked where reading begins in mid-page. */
export function isReadable(node: Node): boolean {
  for (let at: Node | null = node; at; at = aroundOf(at)) {
    if (isElement(at) && kindOf(at) === 'unread') return false;
  }
  return designModeOf(document) !== 'on';
}

/** "7<sup>th</sup> character" is one word; "deductible<sup>1</sup>" has a footnote. */
function isOrdinal(element: Element): boolean {
  return /^\s*(?:st|nd|rd|th)\s*$/i.test(textOf(element) ?? '');
}

function list(kind: Kind, names: string): readonly (readonly [string, Kind])[] {
  return names.split(' ').map((name) => [name, kind]);
}
