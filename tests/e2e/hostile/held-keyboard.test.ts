import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { browserNames } from '../harness/launch';
import { pause, until } from '../harness/until';
import { type Stand, setUp, TERM, TYPED } from './stand';

const SENTENCE = ' the balance is mine';
/** Between two keys of a quick hand. */
const KEY_MS = 60;
/** So many keys pass until the card has seen that it is robbed, and says so. */
const MOST = 9;

// Keys go where the focus is, and a page may take that. The card takes it back; where it cannot, it
// lets nothing more be typed and says so. What the learner does elsewhere is none of its business.
describe.each(browserNames)('what is typed into a note, in %s', (name) => {
  let stand: Stand;

  beforeAll(async () => {
    stand = await setUp(name);
    const { site } = stand.opened;
    const send = (path: string, body: string) =>
      site.route(path, (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html>${body}`);
      });
    send('/inner', `<title>Inner</title><p>Each payer keeps a ${TERM} of what has counted.</p>`);
    for (const host of ['page.test', 'other.test']) {
      const size = 'style="width:900px;height:600px"';
      send(
        `/around/${host}`,
        `<title>Around</title><input id="bait"><iframe src="http://${host}/inner" ${size}></iframe>
        <script>var keys = ''; addEventListener('keydown', ({ key }) => { keys += key }, true)</script>`,
      );
    }
    send(
      '/thief',
      `<input><script>let keys = ''; onmessage = () => setInterval(() => {
        window.focus(); document.querySelector('input').focus() }, 1);
        addEventListener('keydown', ({ key }) => parent.postMessage(keys += key, '*'), true)</script>`,
    );
  });
  afterAll(() => stand?.opened.close());

  const write = async (page: Page, where: Page | Frame = page, within = 'body') => {
    const { driver } = stand.opened;
    await driver.click(page, await driver.pointOnMark(where, TERM, within));
    await driver.cardName(where);
    const isOpen = () => driver.inCard(where, (root) => root.querySelector('textarea') !== null);
    if (!(await isOpen())) await driver.clickInCard(page, 'Add note', where);
    await driver.clickInCard(page, 'Note', where);
    await page.keyboard.type(TYPED[0]);
  };
  const typeOn = async (page: Page, words = SENTENCE) => {
    for (const key of words) {
      void page.keyboard.press(key as 'a').catch(() => undefined); // a held page answers late
      await pause(KEY_MS);
    }
    await pause(300);
  };
  /** As one who looks at what she writes: no more once the note says that it is locked. */
  const typeUntilLocked = async (page: Page) => {
    for (const key of `${SENTENCE}${SENTENCE}`) {
      void page.keyboard.press(key as 'a').catch(() => undefined);
      await pause(KEY_MS);
      if ((await area(page))?.isLocked !== false) return;
    }
  };
  const keysOf = (page: Page) => page.evaluate(() => String(Reflect.get(window, 'keys')));
  const area = (where: Page | Frame) =>
    stand.opened.driver.inCard(where, (root) => {
      const field = root.querySelector('textarea');
      return field && { value: field.value, isLocked: field.readOnly };
    });

  const listen = (page: Page) =>
    page.evaluate(() => {
      Object.assign(window, { keys: '' });
      const add = ({ key }: KeyboardEvent) => {
        Object.assign(window, { keys: Reflect.get(window, 'keys') + key });
      };
      addEventListener('keydown', add, true);
    });

  it.each<[string, () => void]>([
    [
      'a frame of the page’s own',
      () => {
        const frame = kit.make('iframe') as HTMLIFrameElement;
        const inside = frame.contentWindow as Window;
        const input = inside.document.createElement('input');
        inside.document.body.append(input);
        inside.addEventListener('keydown', ({ key }) => {
          Object.assign(window, { keys: Reflect.get(window, 'keys') + key });
        });
        setInterval(() => input.focus(), 1);
      },
    ],
    [
      'a frame of another origin',
      () => {
        const frame = kit.make('iframe') as HTMLIFrameElement;
        frame.src = 'http://other.test/thief';
        addEventListener('message', ({ data }) => Object.assign(window, { keys: data }));
        frame.addEventListener('load', () => frame.contentWindow?.postMessage(1, '*'));
      },
    ],
    ['the window', () => void setInterval(() => window.focus(), 1)],
  ])('is soon locked where the focus is taken each millisecond: by %s', async (_by, steal) => {
    const page = await stand.load({ name: 'plain' });
    await listen(page);
    await write(page);
    await page.evaluate(steal);
    await typeUntilLocked(page);
    expect(await area(page)).toMatchObject({ isLocked: true });
    expect((await keysOf(page)).length).toBeLessThanOrEqual(MOST);
    await page.close();
  });

  it('is locked as well in a dialog that stands in a root of the page’s', async () => {
    const page = await stand.load({ name: 'plain' });
    await listen(page);
    await page.evaluate((term) => {
      const root = kit.make('section').attachShadow({ mode: 'open' });
      root.innerHTML = `<dialog style="width: 80%; height: 80%"><p>Each keeps a ${term} here.</p></dialog>`;
      (root.firstElementChild as HTMLDialogElement).showModal();
    }, TERM);
    await write(page, page, 'dialog');
    await page.evaluate(() => void setInterval(() => window.focus(), 1));
    await typeUntilLocked(page);
    expect((await keysOf(page)).length).toBeLessThanOrEqual(MOST);
    await page.close();
  });

  it.runIf(name === 'chromium')(
    'is a draft where the page moves our element into its root',
    async () => {
      const page = await stand.load({ name: 'plain' });
      await listen(page);
      await write(page);
      await page.evaluate(() => {
        const root = kit.make('section').attachShadow({ mode: 'open' });
        const into = root.appendChild(document.createElement('div'));
        const [one] = kit.ours();
        (into as unknown as { moveBefore(node: Node, child: null): void }).moveBefore(
          one as Node,
          null,
        );
        setInterval(() => window.focus(), 1);
      });
      await until('it is gone', async () => (await area(page)) === undefined);
      await page.close();
    },
  );

  it.each(['page.test', 'other.test'])(
    'stays in a frame of %s where the page around takes the focus',
    async (host) => {
      const { driver } = stand.opened;
      const page = await driver.newPage(`/around/${host}`);
      const frame = await until('the frame is there', async () =>
        page.frames().find((one) => one.url().endsWith('/inner')),
      );
      await write(page, frame);
      await page.evaluate(() => document.getElementById('bait')?.focus());
      await typeOn(page);
      expect((await keysOf(page)).length).toBeLessThanOrEqual(2);
      await page.evaluate(() => window.focus());
      await typeOn(page);
      expect((await keysOf(page)).length).toBeLessThanOrEqual(4);
      expect((await area(frame))?.value).toContain('balance is mine');
      await page.close();
    },
  );

  it('is said to go elsewhere, where it does', async () => {
    const page = await stand.load({ name: 'plain' });
    await page.evaluate(() => {
      kit.make('input').style.cssText = 'position: fixed; right: 0; bottom: 0; width: 90px';
    });
    await write(page);
    const says = () =>
      stand.opened.driver.inCard(page, (root) => root.querySelector('.away')?.textContent);
    expect(await says()).toBeUndefined();
    const [x, y] = await page.evaluate(() => [innerWidth - 40, innerHeight - 8] as const);
    await page.mouse.click(x, y);
    await until('it is said', async () => (await says())?.includes('elsewhere'));
    await stand.opened.driver.clickInCard(page, 'Note');
    await until('it is said no more', async () => (await says()) === undefined);
    await page.close();
  });

  it.each([
    ['by Tab', false],
    ['where the page moves the focus on', true],
  ])('is the page’s once the learner is there, also %s', async (_how, isMoving) => {
    const page = await stand.load({ name: 'plain' });
    await page.evaluate((moves) => {
      for (const [i, id] of ['one', 'two', 'three'].entries()) {
        const input = kit.make('input') as HTMLInputElement;
        input.id = id;
        input.style.cssText = `position: fixed; right: 0; width: 90px; height: 20px; top: ${i * 40}px`;
        if (moves) {
          input.addEventListener('input', () => (input.nextElementSibling as HTMLElement)?.focus());
        }
      }
    }, isMoving);
    await write(page);
    const [x, y] = await page.evaluate(() => [innerWidth - 40, 10] as const);
    await page.mouse.click(x, y);
    await pause(900); // the press explains nothing any more
    for (const key of ['a', 'b', 'c'] as const) {
      await page.keyboard.press(key);
      if (!isMoving) await page.keyboard.press('Tab');
      await pause(200);
    }
    const fields = await page.evaluate(() =>
      ['one', 'two', 'three'].map((id) => (document.getElementById(id) as HTMLInputElement).value),
    );
    expect(fields).toEqual(['a', 'b', 'c']);
    expect((await area(page))?.value).not.toMatch(/[abc]$/);
    await page.close();
  });
});
