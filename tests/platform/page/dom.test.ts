import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import * as dom from '@/platform/page/dom';

const membersOf = (...kinds: readonly { readonly prototype: object }[]) =>
  kinds.flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype));

/** An element of the page by its id. */
function at(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new RangeError(`Nothing is "${id}"`);
  return found;
}

afterEach(() => document.body.replaceChildren());

describe('of a form with a field for each of its members', () => {
  let form: HTMLFormElement;

  beforeEach(() => {
    const fields = membersOf(EventTarget, Node, Element, HTMLElement).map(
      (name) => `<input name="${name}">`,
    );
    document.body.innerHTML = `<section id="around"><p id="before"></p><form id="form" lang="la"
      tabindex="-1"><b id="first">one</b>${fields.join('')}</form><p id="after"></p></section>`;
    form = at('form') as HTMLFormElement; // it is written so
  });

  it('its members are hidden indeed', () => {
    expect(form.parentNode).toBe(form.elements.namedItem('parentNode'));
  });

  it.each<readonly [string, () => unknown, () => unknown]>([
    ['parentOf', () => dom.parentOf(form), () => at('around')],
    ['parentElementOf', () => dom.parentElementOf(form), () => at('around')],
    ['firstChildOf', () => dom.firstChildOf(form), () => at('first')],
    ['nextSiblingOf', () => dom.nextSiblingOf(form), () => at('after')],
    ['previousSiblingOf', () => dom.previousSiblingOf(form), () => at('before')],
    ['childrenOf', () => dom.childrenOf(form)[0], () => at('first')],
    ['rootOf', () => dom.rootOf(form), () => document],
    ['textOf', () => dom.textOf(form), () => 'one'],
    ['isElement', () => dom.isElement(form), () => true],
    ['isConnected', () => dom.isConnected(form), () => true],
    ['contains', () => dom.contains(form, at('first')), () => true],
    ['positionOf', () => dom.positionOf(form, at('after')), () => Node.DOCUMENT_POSITION_FOLLOWING],
    ['nameOf', () => dom.nameOf(form), () => 'form'],
    ['shadowOf', () => dom.shadowOf(form), () => null],
    ['hasAttribute', () => dom.hasAttribute(form, 'lang'), () => true],
    ['attributeOf', () => dom.attributeOf(form, 'lang'), () => 'la'],
    ['matches', () => dom.matches(form, '#form'), () => true],
    ['closest', () => dom.closest(form, 'section'), () => at('around')],
    ['find', () => dom.find(form, 'b'), () => at('first')],
    ['findAll', () => dom.findAll(form, 'b')[0], () => at('first')],
    ['isDrawn', () => dom.isDrawn(form), () => true],
    ['boundsOf', () => dom.boundsOf(form).width > 0, () => true],
    ['boxesOf', () => dom.boxesOf(form).length, () => 1],
    ['isEditable', () => dom.isEditable(form), () => false],
  ])('%s tells the truth', (_name, ask, truth) => {
    expect(ask()).toBe(truth());
  });

  it('it takes and loses children', () => {
    dom.appendTo(form, document.createElement('i'), 'two');
    dom.appendChild(form, document.createElement('u'));
    dom.moveBefore(form, at('after'), at('first'));
    expect([...dom.childrenOf(form)].slice(-3).map(({ nodeName }) => nodeName)).toEqual([
      ...['I', '#text', 'U'],
    ]);
    expect(dom.firstChildOf(form)).toBe(at('after'));
    dom.removeElement(form);
    expect(document.querySelector('form')).toBeNull();
  });

  it('it is scrolled to, and has the focus and loses it', () => {
    at('before').style.height = '5000px';
    dom.scrollIntoView(form);
    expect(scrollY).toBeGreaterThan(0);
    dom.focus(form);
    expect(dom.activeIn(document)).toBe(form);
    dom.blur(form);
    expect(dom.activeIn(document)).toBe(document.body);
  });

  it('events are heard on it', () => {
    let heard = 0;
    dom.listen(form, 'click', () => heard++, { once: true });
    at('first').click();
    expect(heard).toBe(1);
  });
});

describe('of a document with a form for each of its members', () => {
  let page: Document;
  let body: HTMLElement;

  beforeEach(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    if (!frame.contentDocument) throw new RangeError('A frame without a document');
    page = frame.contentDocument;
    body = page.body;
    const names = membersOf(Node, Document, EventTarget);
    body.innerHTML = `<p>one</p>${names.map((name) => `<form name="${name}"></form>`).join('')}`;
  });

  it('its members are hidden indeed', () => {
    expect(page.body).not.toBe(body);
  });

  it.each<readonly [string, () => unknown, () => unknown]>([
    ['bodyOf', () => dom.bodyOf(page), () => body],
    ['rootElementOf', () => dom.rootElementOf(page), () => body.parentNode],
    ['contentTypeOf', () => dom.contentTypeOf(page), () => 'text/html'],
    ['designModeOf', () => dom.designModeOf(page), () => 'off'],
    ['visibilityOf', () => dom.visibilityOf(page), () => 'visible'],
    ['hasFocus', () => dom.hasFocus(page), () => false],
    ['selectionIn', () => dom.selectionIn(page)?.rangeCount, () => 0],
    ['activeIn', () => dom.activeIn(page), () => body],
    ['createElement', () => dom.createElement(page, 'div').localName, () => 'div'],
    ['find', () => dom.find(page, 'p'), () => body.firstChild],
    ['findAll', () => dom.findAll(page, 'p')[0], () => body.firstChild],
    ['elementAt', () => dom.elementAt(page, 20, 20), () => body.firstChild],
    ['caretAt', () => dom.caretAt(page, 10, 20)?.offsetNode.parentNode, () => body.firstChild],
  ])('%s tells the truth', (_name, ask, truth) => {
    expect(ask()).toBe(truth());
  });
});

describe('of a shadow root', () => {
  it('is found what is in it, has the focus and stands at a point', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<button>one</button>';
    const button = root.firstChild as HTMLElement; // it is written so
    button.focus();
    const { left, top } = button.getBoundingClientRect();
    expect(dom.shadowOf(host)).toBe(root);
    expect(dom.find(root, 'button')).toBe(button);
    expect(dom.activeIn(root)).toBe(button);
    expect(dom.elementAt(root, left + 5, top + 5)).toBe(button);
    expect(dom.rootOf(button)).toBe(root);
  });
});
