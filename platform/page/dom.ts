import { getter, method } from './prototypes';

// All that is asked of and done to the page's nodes (lint knows): see ./prototypes.

// Nodes

const nodeType = getter(Node.prototype, 'nodeType');
const root = method(Node.prototype, 'getRootNode');

export const isElement = (node: Node): node is Element => nodeType(node) === Node.ELEMENT_NODE;
export const isText = (node: Node): node is Text => nodeType(node) === Node.TEXT_NODE;

export const parentOf = getter(Node.prototype, 'parentNode');
/** The node around, out of a shadow tree as well. */
export const aroundOf = (node: Node): Node | null =>
  parentOf(node) ?? (node instanceof ShadowRoot ? node.host : null);
export const parentElementOf = getter(Node.prototype, 'parentElement');
export const firstChildOf = getter(Node.prototype, 'firstChild');
export const nextSiblingOf = getter(Node.prototype, 'nextSibling');
export const previousSiblingOf = getter(Node.prototype, 'previousSibling');
export const childrenOf = getter(Node.prototype, 'childNodes');
export const textOf = getter(Node.prototype, 'textContent');
export const isConnected = getter(Node.prototype, 'isConnected');
const ownerDocument = getter(Node.prototype, 'ownerDocument');

/** Whether an element stands in this page: another document, which may be drawn nowhere, is none. */
export function isInPage(element: Element): boolean {
  return isConnected(element) && ownerDocument(element) === document;
}
export const contains = method(Node.prototype, 'contains');
/** `Node.DOCUMENT_POSITION_…` of the second as seen from the first. */
export const positionOf = method(Node.prototype, 'compareDocumentPosition');
export const appendChild = method(Node.prototype, 'appendChild');
/** What stood beside what a record tells of. */
export const siblingsOf = ({ previousSibling, nextSibling }: MutationRecord) =>
  [previousSibling, nextSibling] as const;
/** The top of its tree: document, shadow root, or what stands in no document. */
export const rootOf = (node: Node): Node => root(node);

// Elements

export const nameOf = getter(Element.prototype, 'localName');
export const shadowOf = getter(Element.prototype, 'shadowRoot');
export const hasAttribute = method(Element.prototype, 'hasAttribute');
export const attributeOf = method(Element.prototype, 'getAttribute');
export const matches: (element: Element, selector: string) => boolean = method(
  Element.prototype,
  'matches',
);
export const closest: (element: Element, selector: string) => Element | null = method(
  Element.prototype,
  'closest',
);
export const isDrawn = method(Element.prototype, 'checkVisibility');
export const boundsOf = method(Element.prototype, 'getBoundingClientRect');
export const boxesOf = method(Element.prototype, 'getClientRects');
export const scrollIntoView = method(Element.prototype, 'scrollIntoView');
export const removeElement = method(Element.prototype, 'remove');
export const appendTo = method(Element.prototype, 'append');
/** Moves a node before a child (null: to the end), with its state. */
export const moveBefore = method(Element.prototype, 'moveBefore');

const attributeNames = method(Element.prototype, 'getAttributeNames');
const removeAttribute = method(Element.prototype, 'removeAttribute');

export function removeAttributes(element: Element): void {
  for (const name of attributeNames(element)) removeAttribute(element, name);
}

export const setAttribute = method(Element.prototype, 'setAttribute');
export const widthOf = getter(Element.prototype, 'clientWidth');
export const heightOf = getter(Element.prototype, 'clientHeight');
export const fullHeightOf = getter(Element.prototype, 'scrollHeight');
export const scrollElementBy = method(Element.prototype, 'scrollBy');
const zoom = getter(Element.prototype as Zoomed, 'currentCSSZoom');
const slotOfElement = getter(Element.prototype, 'assignedSlot');
const slotOfText = getter(Text.prototype, 'assignedSlot');

/** Typed by no TypeScript yet; both browsers have it by the versions we name. */
type Zoomed = Element & { readonly currentCSSZoom?: number };

/** By how much the page has enlarged what is in an element. */
export const zoomOf = (element: Element | null) => (element && zoom(element)) ?? 1;

/** Where a node is drawn in the shadow tree around it. */
export function slotOf(node: Node): Element | null {
  if (isText(node)) return slotOfText(node);
  return isElement(node) ? slotOfElement(node) : null;
}

export const focus = method(HTMLElement.prototype, 'focus');
export const blur = method(HTMLElement.prototype, 'blur');
export const isEditable = getter(HTMLElement.prototype, 'isContentEditable');

// Documents

export const bodyOf = getter(Document.prototype, 'body');
export const rootElementOf = getter(Document.prototype, 'documentElement');
export const contentTypeOf = getter(Document.prototype, 'contentType');
export const scrollingElementOf = getter(Document.prototype, 'scrollingElement');
export const designModeOf = getter(Document.prototype, 'designMode');
export const visibilityOf = getter(Document.prototype, 'visibilityState');
export const hasFocus = method(Document.prototype, 'hasFocus');
export const selectionIn = method(Document.prototype, 'getSelection');
export const walkTexts = method(Document.prototype, 'createTreeWalker');
export const caretAt = method(Document.prototype, 'caretPositionFromPoint');
export const createElement: <K extends string>(
  document: Document,
  name: K,
) => K extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[K] : HTMLElement = method(
  Document.prototype,
  'createElement',
) as never; // its overloads say the same

// What several kinds of trees have, each its own

const activeInDocument = getter(Document.prototype, 'activeElement');
const activeInShadow = getter(ShadowRoot.prototype, 'activeElement');
const atPointOfDocument = method(Document.prototype, 'elementFromPoint');
const atPointOfShadow = method(ShadowRoot.prototype, 'elementFromPoint');

export function activeIn(tree: Document | ShadowRoot): Element | null {
  return tree instanceof ShadowRoot ? activeInShadow(tree) : activeInDocument(tree);
}

export function elementAt(tree: Document | ShadowRoot, x: number, y: number): Element | null {
  return tree instanceof ShadowRoot ? atPointOfShadow(tree, x, y) : atPointOfDocument(tree, x, y);
}

type Find = (tree: ParentNode, selector: string) => Element | null;
type FindAll = (tree: ParentNode, selector: string) => NodeListOf<Element>;

const finds = [Element, Document, DocumentFragment].map((kind) => {
  // One of three: what takes the others' trees is chosen below.
  return method(kind.prototype as ParentNode, 'querySelector') as Find;
});
const findsAll = [Element, Document, DocumentFragment].map((kind) => {
  return method(kind.prototype as ParentNode, 'querySelectorAll') as FindAll; // the same
});

export function find(tree: ParentNode, selector: string): Element | null {
  return finds[kindOfTree(tree)]?.(tree, selector) ?? null;
}

export function findAll(tree: ParentNode, selector: string): readonly Element[] {
  return [...(findsAll[kindOfTree(tree)]?.(tree, selector) ?? [])];
}

function kindOfTree(tree: ParentNode): number {
  if (isElement(tree)) return 0;
  return nodeType(tree) === Node.DOCUMENT_NODE ? 1 : 2;
}

// Events

const addListener = method(EventTarget.prototype, 'addEventListener');

export function listen<K extends keyof DocumentEventMap>(
  target: Document | Element,
  type: K,
  listener: (event: DocumentEventMap[K]) => void,
  options: AddEventListenerOptions,
): void {
  addListener(target, type, listener as EventListener, options); // told of its own type only
}
