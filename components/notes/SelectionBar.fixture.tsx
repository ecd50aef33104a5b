import { SelectionBar } from './SelectionBar';

export default { shown: <SelectionBar onLookUp={() => {}} onNote={() => {}} /> };
