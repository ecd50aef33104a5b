import type { Attack } from './attack';

/** Ways to see that more than a bare element came. */
export const signs: readonly Attack[] = [
  {
    name: 'counting and naming the frames of the window',
    spring() {
      if (window.length > 0) kit.loot.push(`${window.length} frames`);
      if (window[0]) kit.loot.push('frames[0]');
      if (Object.keys(window).some((name) => /^\d+$/.test(name))) kit.loot.push('a numbered frame');
      const tags = 'iframe, frame, object, embed, fencedframe';
      if (document.querySelector(tags)) kit.loot.push('a frame element');
    },
  },
  {
    name: 'what the performance timeline has on frames, resources and scripts',
    first() {
      const types = PerformanceObserver.supportedEntryTypes;
      for (const type of types) {
        if (/^(navigation|paint|visibility|mark|measure|largest|event|first-input)/.test(type))
          continue;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const {
              scripts = [],
              attribution = [],
              sources = [],
            } = entry as unknown as Record<string, { [name: string]: unknown }[] | undefined>;
            for (const { sourceURL } of scripts) {
              if (/extension:/.test(String(sourceURL))) kit.loot.push(`script ${sourceURL}`);
            }
            for (const { containerType, containerSrc, containerName } of attribution) {
              if (containerType !== 'window')
                kit.loot.push(`task in ${[containerType, containerSrc, containerName]}`);
            }
            for (const { node } of sources)
              if (node instanceof Node) kit.rob(node.getRootNode(), type);
            const { name } = entry;
            if (/extension:|srcdoc|codelight/.test(name)) kit.loot.push(`${type} ${name}`);
            if (type === 'resource' && !name.endsWith('favicon.ico'))
              kit.loot.push(`resource ${name}`);
          }
        }).observe({ type, buffered: true });
      }
    },
    scene: 'write',
  },
  {
    name: 'events of loading, toggling and animating that pass through the page',
    first() {
      const types = [
        ...['load', 'error', 'DOMFrameContentLoaded', 'DOMContentLoaded', 'pageshow', 'toggle'],
        ...['beforetoggle', 'slotchange', 'close', 'cancel', 'securitypolicyviolation'],
        ...['animationstart', 'animationend', 'transitionrun', 'transitionend', 'scroll', 'resize'],
        ...['fullscreenchange', 'focusin', 'focusout', 'focus'],
      ];
      for (const type of types) {
        document.addEventListener(
          type,
          (event) => {
            const inside = event
              .composedPath()
              .find((one) => (one as Node).getRootNode?.() !== document);
            if (inside instanceof Node) kit.rob(inside.getRootNode(), type);
            const isOurs = kit.ours().includes(event.target as Element);
            // That the focus went into what came is what the page may know.
            if (isOurs && !type.startsWith('focus')) kit.loot.push(`heard ${type}`);
          },
          true,
        );
      }
    },
    scene: 'write',
  },
  {
    name: 'animating our element from without, and hearing of it',
    first() {
      const style = kit.make('style', document.head);
      style.textContent =
        '@keyframes seen { from { outline-color: red } } html > :not(head, body) { animation: seen 1ms !important; transition: all 1ms !important }';
      addEventListener('animationstart', ({ target }) => {
        if (kit.ours().includes(target as Element)) kit.loot.push('animated it');
      });
    },
  },
  {
    name: 'the history of the window, and going back in it',
    arm() {
      Object.assign(window, { before: history.length });
    },
    spring() {
      const { before } = window as unknown as { before: number };
      if (history.length !== before) kit.loot.push('more history');
      location.hash = 'here';
      history.back();
    },
    after() {
      if (kit.ours().length === 0) kit.loot.push('closed the card');
    },
  },
  {
    name: 'attributes, classes and text of what came',
    scene: 'write',
    spring() {
      for (const one of kit.ours()) {
        if (one.localName !== 'div') kit.loot.push(`named ${one.localName}`);
        for (const name of one.getAttributeNames()) {
          if (name !== 'style') kit.loot.push(`${name}=${one.getAttribute(name)}`);
        }
        if (one.childNodes.length > 0) kit.loot.push('it has children');
        if (one.textContent) kit.loot.push('it has text');
      }
    },
  },
  {
    name: 'the language, direction and look of the learner, by styles and attributes',
    spring() {
      for (const one of kit.ours()) {
        const { colorScheme, direction, fontSize } = getComputedStyle(one);
        if (colorScheme !== 'normal') kit.loot.push(`scheme ${colorScheme}`);
        if (direction !== 'ltr') kit.loot.push(direction);
        if (fontSize !== '16px') kit.loot.push(`size ${fontSize}`);
        if (one.matches(':lang(en)') && one.hasAttribute('lang')) kit.loot.push('a language');
        for (const name of getComputedStyle(one)) if (name.startsWith('--')) kit.loot.push(name);
      }
    },
  },
];
