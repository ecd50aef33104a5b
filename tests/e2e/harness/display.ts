import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A screen that nobody sees, with a real keyboard and pointer: browsers take them for a person's. */
export interface Display {
  /** Press a key, or several at once: "alt+shift+k". */
  key(...keys: readonly string[]): void;
  type(words: string): void;
  /** @param button - 1 is the left one, 3 the right one */
  click(x: number, y: number, button: 1 | 3): void;
  close(): void;
}

/** Browsers launched from now on, until it closes, have their windows on this screen. */
export async function openDisplay(): Promise<Display> {
  const before = process.env.DISPLAY;
  const server = spawn(
    process.env.XVFB ?? 'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1200x900x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [number] = await once(server.stdout, 'data'); // it chooses a free one, and says which
  process.env.DISPLAY = `:${String(number).trim()}`;
  const act = (...words: readonly string[]) => {
    execFileSync(process.env.XDOTOOL ?? 'xdotool', words);
  };
  return {
    key: (...keys) => act('key', '--delay', '80', ...keys),
    type: (words) => act('type', '--delay', '60', words),
    click: (x, y, button) =>
      act('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', String(button)),
    close() {
      server.kill();
      if (before === undefined) delete process.env.DISPLAY;
      else process.env.DISPLAY = before;
    },
  };
}
