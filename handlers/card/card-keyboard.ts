import { actionOf, type CardAction, senseOf } from '@/components/card/card-keys';
import type { Room } from '@/platform/card-room/room';

import type { CardDesk } from './card-desk';

type Actions = Pick<CardDesk, 'card' | 'notes' | 'choose' | 'go' | 'pin' | 'back'>;

/** Letters and digits act while the focus is in the card and not in a field. */
export function onCardKey({ surface }: Room, actions: Actions, signal: AbortSignal): void {
  const act: Readonly<Record<CardAction, () => void>> = {
    next: () => actions.go(1),
    previous: () => actions.go(-1),
    pin: actions.pin,
    back: actions.back,
    more: actions.card.grow,
    note: actions.notes.write,
  };
  const hear = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof HTMLElement)) return;
    const isField = target.matches('input, textarea, select');
    const on = isField ? 'field' : target.matches('h2') ? 'heading' : 'control';
    const { value: view } = actions.card.view;
    const sense = view.is === 'senses' && view.entries[(senseOf(event, on) ?? 0) - 1];
    const action = sense ? undefined : actionOf(event, on);
    if (!sense && !action) return;
    event.preventDefault();
    if (sense) actions.choose(sense.id);
    else if (action) act[action]();
  };
  surface.addEventListener('keydown', hear, { signal });
}
