import type { Attack } from './attack';

/** Some keys get through before the focus is back: so few that they are no words. */
const FEW_KEYS = 3;

/** What nobody can deny a page that we are drawn in, and no more than that. */
export const limits: readonly Attack[] = [
  {
    name: 'watching what comes and goes, but that it is a bare element',
    arm() {
      new MutationObserver((records) => {
        for (const { addedNodes, removedNodes, type, attributeName } of records) {
          const of = (node: Node) => {
            const { localName, attributes } = node as Element;
            const names = [...attributes]
              .map(({ name }) => name)
              .filter((name) => name !== 'style');
            return [localName, ...names].join(' ');
          };
          for (const node of addedNodes) kit.loot.push(`came: ${of(node)}`);
          for (const node of removedNodes) kit.loot.push(`went: ${of(node)}`);
          if (type === 'attributes' && attributeName !== 'style')
            kit.loot.push(`set ${attributeName}`);
        }
      }).observe(document, {
        childList: true,
        subtree: true,
        attributes: true,
        characterData: true,
      });
    },
    next: 'open it again',
    leaves: ['came: div', 'went: div'],
  },
  {
    name: 'reading the highlights, but which of its own words are marked',
    after() {
      for (const [, ranges] of CSS.highlights) {
        for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
          const live = document.createRange();
          live.setStart(startContainer, startOffset);
          live.setEnd(endContainer, endOffset);
          kit.loot.push(String(live));
        }
      }
    },
    leaves: ['blue ledger'],
  },
  {
    name: 'events of the focus, but that it went to what came',
    arm() {
      for (const type of ['focusin', 'focusout', 'focus', 'blur']) {
        addEventListener(
          type,
          ({ target }) => {
            const isOurs = kit.ours().includes(target as Element);
            const what =
              target === window || target === document
                ? 'the window'
                : isOurs
                  ? 'what came'
                  : 'the page';
            if (what === 'what came' || !type.startsWith('focus'))
              kit.loot.push(`${type}: ${what}`);
          },
          true,
        );
      }
      addEventListener('visibilitychange', () => kit.loot.push('hidden'), true);
    },
    scene: 'write',
    // Of a frame that takes the focus the window hears its own blur, and of the host nothing.
    leaves: ['blur: the window'],
  },
  {
    name: 'taking the focus in each frame, but a key or two',
    scene: 'write',
    most: FEW_KEYS,
    spring() {
      const bait = kit.make('input');
      let heard = 0;
      bait.addEventListener('keydown', ({ key }) => kit.loot.push(`${++heard}: typed ${key}`));
      const loop = () => {
        bait.focus();
        requestAnimationFrame(loop);
      };
      loop();
    },
  },
  {
    name: 'taking the focus every millisecond, but a key or two',
    scene: 'write',
    most: FEW_KEYS,
    spring() {
      const bait = kit.make('input');
      let heard = 0;
      bait.addEventListener('keydown', ({ key }) => kit.loot.push(`${++heard}: typed ${key}`));
      setInterval(() => bait.focus(), 1);
    },
  },
  {
    name: 'taking the focus whenever it is lost, but a key or two',
    scene: 'write',
    most: FEW_KEYS,
    spring() {
      const bait = kit.make('input');
      let heard = 0;
      bait.addEventListener('keydown', ({ key }) => kit.loot.push(`${++heard}: typed ${key}`));
      bait.addEventListener('blur', () => bait.focus());
      addEventListener('blur', () => bait.focus(), true);
      bait.focus();
    },
  },
  {
    name: 'removing our element while a note is typed, but the half of it that follows',
    scene: 'write',
    spring() {
      for (const one of kit.ours()) one.remove();
    },
    next: 'look for the draft',
  },
  {
    name: 'moving our element while a note is typed, and the note is not lost',
    scene: 'write',
    spring() {
      const place = kit.make('section');
      for (const one of kit.ours()) place.append(one);
    },
    next: 'look for the draft',
  },
  {
    name: 'moving our element into a document that is drawn nowhere, and the note is not lost',
    scene: 'write',
    spring() {
      const nowhere = document.implementation.createHTMLDocument();
      for (const one of kit.ours()) nowhere.body.append(one);
    },
    next: 'look for the draft',
  },
  {
    name: 'what the browser tells of presses and keys, but that there were some in the window',
    scene: 'write',
    async spring() {
      while (navigator.userActivation.isActive) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      setInterval(() => navigator.userActivation.isActive && kit.loot.push('active'), 5);
    },
    // A key in any frame activates the pages around it: no element can prevent that.
    leaves: ['active'],
  },
  {
    name: 'covering the card: what is typed goes where it went before',
    scene: 'write',
    spring() {
      addEventListener('keydown', ({ key }) => kit.loot.push(`typed ${key}`), true);
      const cover = kit.make('div');
      cover.popover = 'manual';
      cover.style.cssText = 'position:fixed; inset:0; width:100%; height:100%; background:white';
      cover.showPopover();
    },
  },
];
