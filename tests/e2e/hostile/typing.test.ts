import { edit } from './edit';
import { listen } from './listen';
import { runAttacks } from './run-attacks';
import { takeFocus } from './take-focus';

runAttacks([...listen, ...edit, ...takeFocus]);
