import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { pause, until } from '../harness/until';
import { type Stand, setUp, TERM, TYPED } from './stand';

// Firefox gives a page nodes of closed roots away: as the target of an event of loading, and as the
// original target of what its listeners hear before the shield. Chromium does neither
// (browser-bugs.md: frame-given-away). Whoever has the card's frame has its nonce, and could send
// it elsewhere.
describe('a page in firefox that is after the frame of a card', () => {
  let stand: Stand;

  beforeAll(async () => {
    stand = await setUp('firefox');
    stand.opened.site.route('/endless', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write(`<!doctype html><textarea autofocus></textarea><script>
        const area = document.querySelector('textarea'); area.focus();
        setInterval(() => { parent.keys = area.value }, 10);</script>${' '.repeat(5_000)}`);
    });
  });
  afterAll(() => stand?.opened.close());

  it.each(['document.open', 'a dialog in a root of its own'])(
    'gets no card for a frame that it has made with the nonce: by %s',
    async (way) => {
      const { driver } = stand.opened;
      const page = await stand.load({ name: 'plain' });
      await driver.termMarks(page);
      await page.evaluate(
        (isRewritten, term) => {
          let around: EventTarget = window;
          if (isRewritten) {
            const html = document.documentElement.outerHTML;
            document.open();
            document.write(html);
            document.close();
          } else {
            const root = kit.make('section').attachShadow({ mode: 'open' });
            root.innerHTML = `<dialog style="width: 80%; height: 80%"><p>Each keeps a ${term} here.</p></dialog>`;
            (root.firstElementChild as HTMLDialogElement).showModal();
            around = root;
          }
          for (const type of ['mouseover', 'pointerover', 'mousemove', 'pointermove']) {
            around.addEventListener(
              type,
              (event) => {
                const frame = Reflect.get(event, 'originalTarget') as HTMLIFrameElement | null;
                if (frame?.localName !== 'iframe' || Reflect.get(window, 'mine')) return;
                kit.loot.push('our frame');
                const mine = kit.make('iframe') as HTMLIFrameElement;
                mine.srcdoc = frame.srcdoc;
                Object.assign(window, { mine });
              },
              true,
            );
          }
          // Nothing is loaded: the nonce is not claimed by ours.
          setInterval(() => window.stop(), 1);
        },
        way === 'document.open',
        TERM,
      );
      await pause(800);
      const [x, y] = await driver.pointOnMark(
        page,
        TERM,
        way === 'document.open' ? 'body' : 'dialog',
      );
      await page.mouse.move(x, y + 60);
      await page.mouse.move(x, y, { steps: 4 });
      await pause(1_500);
      // The page moves its words, so that what stands beside them is under the pointer.
      await page.evaluate(() => {
        const root = document.querySelector('section')?.shadowRoot ?? document;
        const words = root.querySelector<HTMLElement>('p');
        if (words) words.style.cssText = 'position: relative; left: -60px; top: -40px';
      });
      await pause(500);
      await page.mouse.move(x + 1, y + 1);
      await pause(2_000);
      const read = await page.evaluate(
        () =>
          (Reflect.get(window, 'mine') as HTMLIFrameElement | undefined)?.contentDocument
            ?.documentElement.innerText ?? '',
      );
      expect(read.trim()).toBe('');
      expect(await stand.notesChanged()).toEqual([]);
      await page.close();
    },
  );

  it('hears of no frame that comes, and so cannot send it elsewhere while a note is typed', async () => {
    const { driver } = stand.opened;
    const page = await stand.load({ name: 'plain' });
    await page.evaluate(() => {
      Object.assign(window, { keys: '' });
      addEventListener(
        'DOMFrameContentLoaded',
        ({ target }) => {
          kit.loot.push('our frame');
          Object.assign(window, { stolen: target });
        },
        true,
      );
    });
    await driver.click(page, await driver.pointOnMark(page, TERM));
    await driver.cardName(page);
    await driver.clickInCard(page, 'Add note');
    await driver.typeInCard(page, 'Note', TYPED[0]);
    const got = await page.evaluate(() => {
      const frame = Reflect.get(window, 'stolen') as HTMLIFrameElement | undefined;
      frame?.setAttribute('sandbox', 'allow-scripts allow-same-origin');
      frame?.contentWindow?.location.replace('http://page.test/endless');
      return kit.loot;
    });
    expect(got).toEqual([]);
    await pause(500);
    await page.keyboard.type(TYPED[1]);
    expect(await page.evaluate(() => Reflect.get(window, 'keys'))).toBe('');
    await page.close();
  });

  it.each<[string, (frame: Element) => void]>([
    [
      'sent elsewhere, by whatever way it came by it',
      (frame) => {
        (frame as HTMLIFrameElement).contentWindow?.location.replace('http://page.test/endless');
      },
    ],
    ['written on', (frame) => frame.setAttribute('sandbox', 'allow-scripts')],
  ])('loses the card of a frame that it has %s', async (_how, act) => {
    const { driver } = stand.opened;
    const page = await stand.load({ name: 'plain' });
    await driver.click(page, await driver.pointOnMark(page, TERM));
    await driver.cardName(page);
    const frame = await until('its frame is there', async () => page.frames()[1]);
    await (await frame.frameElement())?.evaluate(act);
    await until('it is gone', () => page.evaluate(() => kit.ours().length === 0));
    await page.close();
  });
});
