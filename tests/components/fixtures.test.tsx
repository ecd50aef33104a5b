import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { JSX } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';

/** Every picture of every component: `{ 'name of the state': <Component … /> }`. */
const files = import.meta.glob<Record<string, JSX.Element>>('/components/**/*.fixture.tsx', {
  eager: true,
  import: 'default',
});

afterEach(cleanup);

it('there are pictures to look at', () => {
  expect(Object.keys(files).length).toBeGreaterThanOrEqual(10);
});

describe.each(Object.entries(files))('%s', (_path, fixtures) => {
  it.each(Object.entries(fixtures))('%s has no fault axe can see', async (_state, element) => {
    const { container } = render(element);
    // A whole surface brings its landmarks; a part of one needs some around it.
    const isPart = container.querySelector('main') === null;
    if (isPart) container.setAttribute('role', 'main');
    const { violations } = await axe.run(container);
    expect(violations.map(({ help, nodes }) => `${help}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
