import type { Room } from '@/platform/card-room/room';

/** The focus of a card, which must not be lost with what was drawn before. */
export function createCardFocus({ surface, root }: Room) {
  const toHeading = () => surface.querySelector<HTMLElement>('h2')?.focus();
  const isInside = () => root.activeElement !== null && root.activeElement.localName !== 'body';
  return {
    toHeading,
    /** To what is typed in, if there is such a thing. */
    toField(): void {
      const area = surface.querySelector('textarea');
      if (area) area.focus();
      else toHeading();
    },
    /** As `act`; the heading has the focus afterwards, if what had it is gone. */
    keeping: (act: () => unknown) => async (): Promise<void> => {
      const hadFocus = isInside();
      await act();
      if (hadFocus && !isInside()) toHeading();
    },
  };
}
