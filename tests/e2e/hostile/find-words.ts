import type { Attack } from './attack';

/** Ways to ask whether some words stand in the window: asked often, they tell every word. */
export const findWords: readonly Attack[] = [
  {
    name: 'window.find in all its forms',
    spring() {
      const forms = Array.from({ length: 32 }, (_, bits) =>
        [1, 2, 4, 8, 16].map((bit) => !!(bits & bit)),
      );
      for (const words of kit.secrets.slice(0, 2)) {
        for (const [isExact, isBackwards, wraps, isWhole, isInFrames] of forms) {
          getSelection()?.removeAllRanges();
          const [found, not] = [words, 'Never said anywhere'].map((asked) => {
            try {
              return find(asked, isExact, isBackwards, wraps, isWhole, isInFrames, false);
            } catch {
              return undefined; // the same for any words
            }
          });
          if (found !== not) kit.take(words, 'find told of');
        }
      }
    },
  },
  {
    name: 'what window.find selects, scrolls or focuses',
    spring() {
      for (const words of kit.secrets) {
        getSelection()?.removeAllRanges();
        const before = [scrollX, scrollY, document.activeElement].join();
        try {
          find(words, false, false, true, false, true, false);
        } catch {
          // Firefox, where the words are in a frame of another origin
          // (browser-bugs.md: find-throws)
        }
        const selection = getSelection();
        kit.take(selection, 'selected');
        for (const node of [selection?.anchorNode, selection?.focusNode])
          kit.rob(node?.getRootNode());
        if ([scrollX, scrollY, document.activeElement].join() !== before)
          kit.take(words, 'moved for');
      }
    },
  },
  {
    name: 'window.find from within frames of its own',
    spring() {
      const frame = kit.make('iframe') as HTMLIFrameElement;
      for (const words of kit.secrets) {
        try {
          if (frame.contentWindow?.find(words, false, false, true, false, true, false)) {
            kit.take(words, 'a frame found');
          }
        } catch {
          // Firefox, as above (browser-bugs.md: find-throws)
        }
      }
    },
  },
  {
    name: 'links to a text, which scroll and match where the words are',
    spring() {
      const sheet = kit.make('style');
      sheet.textContent = ':target { color: red }';
      for (const words of kit.secrets) {
        location.hash = `:~:text=${encodeURIComponent(words)}`;
        if (document.querySelector(':target')) kit.take(words, 'targeted');
        if (scrollY > 0) kit.take(words, 'scrolled to');
      }
    },
  },
  {
    name: 'content that shows itself when words in it are found',
    spring() {
      for (const one of kit.ours()) {
        one.addEventListener('beforematch', () => kit.take(kit.secrets[0], 'matched'));
        one.setAttribute('hidden', 'until-found');
      }
      try {
        find(kit.secrets[0] ?? '');
      } catch {
        // Firefox, as above (browser-bugs.md: find-throws)
      }
      for (const one of kit.ours())
        if (!one.hasAttribute('hidden')) kit.take(kit.secrets[0], 'shown');
    },
  },
  {
    name: 'fonts of its own for the card’s font names, asked for letter by letter',
    first() {
      const names = [
        'Segoe UI Variable Text',
        'Segoe UI',
        'Roboto',
        'Helvetica Neue',
        'Liberation Sans',
      ];
      const letters = [...'Zqj']; // not in the page's own words
      for (const letter of letters) {
        for (const name of names) {
          const code = letter.charCodeAt(0).toString(16);
          const face = new FontFace(name, `url(/font-${letter})`, { unicodeRange: `U+${code}` });
          document.fonts.add(face);
        }
      }
      // Firefox tells also when there was nothing to load (browser-bugs.md: fonts-told-of-nothing).
      document.fonts.addEventListener('loadingdone', ({ fontfaces }) => {
        if (fontfaces.length > 0) kit.loot.push('fonts: loaded');
      });
      document.fonts.addEventListener('loadingerror', () => kit.loot.push('fonts: asked for'));
    },
    after() {
      for (const { name } of performance.getEntriesByType('resource')) {
        const [, letter] = /font-(.)/.exec(name) ?? [];
        if (letter) kit.loot.push(`fonts: the card has a ${letter}`);
      }
    },
  },
];
