// Imported before all that has words: "?long" for texts as a longer language would have them.
import english from 'virtual:messages';

import { speak } from '@/tests/words/english';
import { pseudo } from '@/tests/words/pseudo';

const asked = new URLSearchParams(location.search);
if (asked.has('long')) speak(pseudo(english));
if (asked.has('rtl')) document.dir = 'rtl';
