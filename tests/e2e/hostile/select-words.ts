import type { Attack } from './attack';

/** Ways to select the card's words, and to read them from the selection. */
export const selectWords: readonly Attack[] = [
  {
    name: 'selecting all children of our element, and all around it',
    spring() {
      const selection = getSelection();
      for (const one of [...kit.ours(), document.documentElement]) {
        selection?.selectAllChildren(one);
        kit.take(selection);
        kit.take(selection?.getRangeAt(0).cloneContents().textContent);
        selection?.setBaseAndExtent(document.body, 0, one, one.childNodes.length);
        kit.take(selection);
      }
    },
  },
  {
    name: 'a selection that grows over the card, by lines, words and documents',
    spring() {
      const selection = getSelection();
      for (const one of kit.ours()) {
        for (const grain of [
          'character',
          'word',
          'sentence',
          'line',
          'paragraph',
          'documentboundary',
        ]) {
          for (const way of ['forward', 'backward']) {
            selection?.collapse(one, 0);
            for (let i = 0; i < 20; i++) selection?.modify('extend', way, grain);
            kit.take(selection, grain);
            for (const node of [selection?.anchorNode, selection?.focusNode]) {
              const root = node?.getRootNode();
              if (root !== document) kit.rob(root, grain);
            }
          }
        }
      }
    },
  },
  {
    name: 'containsNode and getComposedRanges',
    spring() {
      const selection = getSelection();
      document.execCommand('selectAll');
      for (const one of kit.ours()) {
        for (const child of one.childNodes) {
          if (selection?.containsNode(child, true)) kit.take(child.textContent);
        }
      }
      const ranges = selection?.getComposedRanges?.({
        shadowRoots: [...kit.roots] as ShadowRoot[],
      });
      for (const { startContainer, endContainer } of ranges ?? []) {
        kit.rob(startContainer.getRootNode());
        kit.rob(endContainer.getRootNode());
      }
    },
  },
  {
    name: 'selectAll and copy while the note has the focus',
    scene: 'write',
    spring() {
      for (const type of ['copy', 'cut', 'beforeinput', 'selectionchange'] as const) {
        document.addEventListener(
          type,
          (event) => {
            kit.take(getSelection(), type);
            kit.take((event as ClipboardEvent).clipboardData?.getData('text/plain'), type);
            const [range] = (event as InputEvent).getTargetRanges?.() ?? [];
            if (range?.startContainer.getRootNode() !== document)
              kit.rob(range?.startContainer.getRootNode());
          },
          true,
        );
      }
      document.execCommand('selectAll');
      kit.take(getSelection());
      document.execCommand('copy');
      document.execCommand('cut');
    },
  },
  {
    name: 'where highlights lie at a point, and what they hold',
    spring() {
      for (const [x, y] of kit.spots()) {
        const at = CSS.highlights as unknown as {
          highlightsFromPoint?(x: number, y: number, o: object): { ranges: AbstractRange[] }[];
        };
        for (const { ranges } of at.highlightsFromPoint?.(x, y, { shadowRoots: [] }) ?? []) {
          for (const { startContainer } of ranges) {
            if (startContainer.getRootNode() !== document) kit.rob(startContainer.getRootNode());
          }
        }
      }
      for (const [, ranges] of CSS.highlights) {
        for (const { startContainer } of ranges) {
          if (startContainer.getRootNode() !== document) kit.rob(startContainer.getRootNode());
          kit.take(startContainer.textContent);
        }
      }
    },
  },
];
