import type { Signal } from '@preact/signals';

import { actionOf, senseOf } from '@/components/card/card-keys';
import type { CardView } from '@/components/card/card-view';
import type { Room } from '@/platform/card-room/room';

interface Actions {
  readonly view: Signal<CardView>;
  readonly choose: (termId: string) => void;
  readonly go: (step: 1 | -1) => void;
  readonly pin: () => void;
  readonly back: () => void;
  readonly more: () => void;
  readonly note: () => void;
}

/** Letters and digits act while the focus is in the card and not in a field. */
export function onCardKey({ surface }: Room, actions: Actions, signal: AbortSignal): void {
  const hear = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof HTMLElement)) return;
    const isField = target.matches('input, textarea, select');
    const on = isField ? 'field' : target.matches('h2') ? 'heading' : 'control';
    const { value: view } = actions.view;
    const sense = view.is === 'senses' && view.entries[(senseOf(event, on) ?? 0) - 1];
    const action = sense ? undefined : actionOf(event, on);
    if (!sense && !action) return;
    event.preventDefault();
    if (sense) actions.choose(sense.id);
    else if (action === 'next') actions.go(1);
    else if (action === 'previous') actions.go(-1);
    else if (action) actions[action]();
  };
  surface.addEventListener('keydown', hear, { signal });
}
