// npm run imports: draw which folder imports from which into ARCHITECTURE.md.
import { readFileSync, writeFileSync } from 'node:fs';

import { withPictures } from './pictures';

const FILE = 'ARCHITECTURE.md';
writeFileSync(FILE, withPictures(readFileSync(FILE, 'utf8')));
