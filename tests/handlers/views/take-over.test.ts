import { afterEach, expect, it, vi } from 'vitest';

import { takeOver } from '@/handlers/views/take-over';

afterEach(() => document.body.replaceChildren());

function shell(typed = '') {
  const element = document.createElement('div');
  element.innerHTML = '<input type="search"><button>Options</button>';
  document.body.append(element);
  const field = element.querySelector('input') as HTMLInputElement; // as written above
  field.value = typed;
  return { element, field };
}

it('hands over what was typed before the script ran, after it was drawn', () => {
  const { element, field } = shell('timely');
  const calls: string[] = [];
  const draw = () => {
    calls.push('draw');
    field.value = ''; // as the model has it
  };
  takeOver(element, draw, (words) => calls.push(words));
  expect(calls).toEqual(['draw', 'timely']);
});

it('hands nothing over where nothing was typed', () => {
  const type = vi.fn();
  takeOver(shell().element, () => {}, type);
  expect(type).not.toHaveBeenCalled();
});

it('gives the field the focus that nothing else has', () => {
  const { element, field } = shell();
  takeOver(
    element,
    () => {},
    () => {},
  );
  expect(document.activeElement).toBe(field);
});

it('leaves the focus where the learner has put it', () => {
  const { element } = shell();
  const button = element.querySelector('button');
  button?.focus();
  takeOver(
    element,
    () => {},
    () => {},
  );
  expect(document.activeElement).toBe(button);
});
