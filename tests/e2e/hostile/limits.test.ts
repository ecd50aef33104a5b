import { limits } from './limits';
import { runAttacks } from './run-attacks';

runAttacks(limits);
