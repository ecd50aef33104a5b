import { focusedInPage, giveFocusBack, leavesByTab, onEscapeInPage } from './card-focus';
import { createSheet, createSurface, isModalOpen, setPlace } from './card-surface';
import { cornerFor, placeFor, type Side, sideFor } from './place-card';
import type { Shield } from './shield';

/** What a card belongs to: asked for anew at each scroll. */
interface Anchor {
  /** Where its words are in the window now; undefined when the page no longer has them. */
  box(): DOMRect | undefined;
}

export interface CardOptions {
  readonly anchor: Anchor;
  /** Which side of its words it should be on, if there is room. */
  readonly prefers?: 'below' | 'above';
  /** Fill the surface; called once. */
  readonly draw: (surface: HTMLElement) => void;
  /** Called once, however it was closed. */
  readonly onClose: () => void;
  readonly isPinned: () => boolean;
  /** Whether leaving by Tab, or the word's leaving the window, may close it. */
  readonly mayClose: () => boolean;
}

/** Where the card is shown: in the page, out of its reach. */
export interface CardHost {
  /** Show one card; an earlier one goes first. */
  show(options: CardOptions): void;
  hide(): void;
  /** Move focus to the card's heading, and remember where it came from. */
  focus(): void;
  /** Whether an event of the page comes from the card. */
  owns(target: EventTarget | null): boolean;
  /** The card's box, if one is shown. */
  box(): DOMRect | undefined;
  /** Its size changed: put it where it belongs. */
  place(): void;
}

interface Shown {
  readonly options: CardOptions;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** What is drawn on; it moves from one surface to another when a dialog of the page opens. */
  readonly stage: HTMLElement;
  surface: HTMLElement;
  side: Side | undefined;
  focusedBefore: HTMLElement | undefined;
  readonly life: AbortController;
}

/**
 * Our one element, in the page only while a card is shown.
 *
 * @param css - the card's styles
 * @param look - `data-…` attributes for its styles, asked at each showing
 */
export function createCardHost(
  css: string,
  look: () => Readonly<Record<string, string>>,
  shield: Shield,
  signal: AbortSignal,
): CardHost {
  let sheet: CSSStyleSheet | undefined;
  let shown: Shown | undefined;

  function show(options: CardOptions): void {
    hide();
    const host = document.createElement('codelight-card');
    Object.assign(host.dataset, look());
    host.lang = 'en';
    host.dir = 'ltr';
    const root = host.attachShadow({ mode: 'closed' });
    sheet ??= createSheet(css);
    root.adoptedStyleSheets = [sheet];
    const stage = document.createElement('div');
    stage.className = 'stage';
    const life = new AbortController();
    shown = {
      ...{ options, host, root, stage, life },
      surface: createSurface(),
      side: undefined,
      focusedBefore: undefined,
    };
    document.documentElement.append(host);
    shield.guard(host, root);
    root.addEventListener('keydown', onKey as EventListener);
    options.draw(stage);
    raise(shown);
    place();
    follow(shown);
  }

  function hide(): void {
    const old = shown;
    if (!old) return;
    shown = undefined;
    old.life.abort();
    const hadFocus = old.root.activeElement !== null;
    shield.guard(undefined, undefined);
    if (old.surface instanceof HTMLDialogElement) old.surface.close();
    old.host.remove();
    if (hadFocus) giveFocusBack(old.focusedBefore, null);
    old.options.onClose();
  }

  function place(): void {
    if (!shown) return;
    const { surface, options, stage } = shown;
    const box = options.anchor.box();
    const window = { width: document.documentElement.clientWidth, height: innerHeight };
    const isRtl = getComputedStyle(stage).direction === 'rtl';
    const isInSight = box && box.bottom > 0 && box.top < window.height && box.right > 0;
    if (!box || !isInSight) {
      if (options.isPinned() || !options.mayClose()) setPlace(surface, cornerFor(isRtl));
      else hide();
      return;
    }
    const { width, height } = surface.getBoundingClientRect();
    shown.side ??= sideFor(box, height, window, options.prefers);
    setPlace(surface, placeFor(shown.side, box, width, window, isRtl));
  }

  /** Keep at the word while the page moves, and in front while it opens dialogs. */
  function follow({ life, host, options }: Shown): void {
    let frame = 0;
    const soon = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        place();
      });
    };
    const quiet = { capture: true, passive: true, signal: life.signal };
    window.addEventListener('scroll', soon, quiet);
    window.addEventListener('resize', soon, quiet);
    visualViewport?.addEventListener('resize', soon, quiet);
    const mayClose = () => options.mayClose() && !options.isPinned();
    onEscapeInPage({ host, signal: life.signal, mayClose, close: hide });
    life.signal.addEventListener('abort', () => cancelAnimationFrame(frame));
    const guard = new MutationObserver(() => {
      if (!shown) return;
      // A page may remove our element; and its modal dialog makes all else inert.
      if (!host.isConnected) hide();
      else if (isModalOpen() && !(shown.surface instanceof HTMLDialogElement)) {
        raise(shown);
        place();
      }
    });
    guard.observe(document, { subtree: true, childList: true, attributeFilter: ['open'] });
    life.signal.addEventListener('abort', () => guard.disconnect());
  }

  /** Put the stage on a surface that is in front and takes the keyboard. */
  function raise(card: Shown): void {
    const { root, stage } = card;
    const focused = root.activeElement;
    const old = card.surface;
    const surface = createSurface();
    card.surface = surface;
    surface.append(stage);
    root.append(surface);
    old.remove();
    if (surface instanceof HTMLDialogElement) {
      surface.showModal();
      // Escape closes it by itself: removed in `keydown`, the page's dialog would close too.
      surface.addEventListener('close', () => shown?.surface === surface && hide());
    } else {
      surface.showPopover();
    }
    if (focused instanceof HTMLElement) focused.focus();
  }

  function onKey(event: KeyboardEvent): void {
    if (!shown || event.defaultPrevented) return;
    const { surface, root, stage, options, focusedBefore } = shown;
    if (event.key === 'Escape' && !(surface instanceof HTMLDialogElement)) {
      event.preventDefault(); // or the page's own popover would close as well
      hide();
    } else if (leavesByTab(event, stage, root.activeElement)) {
      event.preventDefault();
      if (options.mayClose() && !options.isPinned()) hide();
      else giveFocusBack(focusedBefore, root.activeElement);
    }
  }

  signal.addEventListener('abort', hide);
  return {
    show,
    hide,
    place,
    focus() {
      if (!shown) return;
      if (!shown.root.activeElement) shown.focusedBefore = focusedInPage();
      shown.stage.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    },
    owns: (target) => shown !== undefined && target === shown.host,
    box: () => shown?.surface.getBoundingClientRect(),
  };
}
