import { template } from './template';

/** Say of an element which language its texts are in, and which way they run. */
export function speakIn(root: HTMLElement): void {
  root.lang = template('language');
  root.dir = template('direction');
}

/**
 * Put texts into a page that stands before its script runs: `data-t` names what an element
 * says, `data-t-NAME` what its attribute NAME does. The marks are gone afterwards, so that what
 * is there is what a component would draw.
 */
export function fillTexts(page: Document): void {
  speakIn(page.documentElement);
  for (const element of page.querySelectorAll<HTMLElement>('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (!name.startsWith('data-t')) continue;
      element.removeAttribute(name);
      if (name === 'data-t') element.textContent = template(value);
      else element.setAttribute(name.slice('data-t-'.length), template(value));
    }
  }
}
