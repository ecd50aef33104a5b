import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where a browser keeps what it stores. A folder made here goes again; one that was given stays. */
export function openProfile(given: string | undefined) {
  const folder = given ?? mkdtempSync(path.join(tmpdir(), 'codelight-profile-'));
  return {
    folder,
    close(): void {
      // A browser's last child may still write for a moment after it has closed.
      if (!given) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
