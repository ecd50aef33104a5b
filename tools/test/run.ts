import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Ran {
  readonly isPassed: boolean;
  readonly stdout: string;
  /** Both streams, as they came. */
  readonly output: string;
}

/**
 * Run a program to its end.
 *
 * @param isShown - at once, as it comes; otherwise it is kept, to be shown in one piece
 */
export async function run(
  [command = '', ...words]: readonly string[],
  { isShown = false, env = {} }: { isShown?: boolean; env?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  const shown = isShown ? 'inherit' : 'pipe';
  const child = spawn(command, words, {
    stdio: ['inherit', shown, shown],
    env: { ...process.env, ...env },
  });
  let stdout = '';
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    output += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const status = await once(child, 'close').then(
    ([code]) => code,
    (error: Error) => {
      output += `${command}: ${error.message}\n`; // it did not even start
      return 1;
    },
  );
  return { isPassed: status === 0, stdout, output };
}
