import { runAttacks } from './run-attacks';
import { styles } from './styles';

runAttacks(styles);
