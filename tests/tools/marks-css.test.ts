import { expect, it } from 'vitest';

import { marksCss } from '@/tools/marks-css';

// `vitest run --project core tests/tools/marks-css.test.ts -u` writes the file anew.
it('the style sheet of marks is what the table of marks gives', async () => {
  await expect(marksCss()).toMatchFileSnapshot('../../components/style/marks.css');
});
