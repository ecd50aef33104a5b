import { run } from './run';

/** As much of the linter's report as we judge by. */
interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}
interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/**
 * What Mozilla's linter has against a built extension, but for the one thing that we cannot
 * change: Preact's own assignment to `innerHTML`, which no component of ours uses.
 */
export async function lintForStore(folder: string): Promise<readonly string[]> {
  const { stdout, output } = await run([
    ...['web-ext', 'lint', '--self-hosted', '--output', 'json', '--source-dir', folder],
  ]);
  const report = parse(stdout);
  if (!report) return [`The linter gave no report: ${output}`];
  const warnings = report.warnings.filter((warning) => !isInnerHtml(warning));
  return [...report.errors, ...warnings].map(
    ({ code, message, file }) => `${code} in ${file ?? 'the whole'}: ${message}`,
  );
}

function isInnerHtml({ code, message }: Finding): boolean {
  return code === 'UNSAFE_VAR_ASSIGNMENT' && message.includes('innerHTML');
}

function parse(text: string): Report | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // told by the caller, with what the linter said instead
  }
}
