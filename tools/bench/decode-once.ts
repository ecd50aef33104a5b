// Prints the milliseconds that the first decoding in a process takes, as in a new page.
import { readFileSync } from 'node:fs';

import { decodeIndex } from '../../core/match-index/decode-index';

const compiled = readFileSync(0, 'utf8');
const start = performance.now();
decodeIndex(compiled);
console.log(performance.now() - start);
