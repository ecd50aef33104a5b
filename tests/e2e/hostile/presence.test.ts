import { patch } from './patch';
import { latePolicies, policies } from './policies';
import { runAttacks } from './run-attacks';
import { signs } from './signs';

runAttacks([...patch, ...signs, ...policies, ...latePolicies]);
