import { forge } from './forge';
import { messages } from './messages';
import { runAttacks } from './run-attacks';

runAttacks([...forge, ...messages]);
