import { findWords } from './find-words';
import { makeCopies } from './make-copies';
import { reachRoot } from './reach-root';
import { runAttacks } from './run-attacks';
import { selectWords } from './select-words';

runAttacks([...reachRoot, ...makeCopies, ...findWords, ...selectWords]);
