// Runs before all that has words, which looks for the browser when it is loaded. "?long" is for
// texts as a longer language would have them, "?rtl" for one that runs from right to left.
import english from 'virtual:messages';

import { speak } from '@/tests/texts/english';
import { pseudo } from '@/tests/texts/pseudo';

const asked = new URLSearchParams(location.search);
if (asked.has('long')) speak(pseudo(english));
if (asked.has('rtl')) {
  document.dir = 'rtl';
  speak({ ...english, direction: 'rtl' });
}
