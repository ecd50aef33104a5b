import type { CardSubject, SharedForm } from '@/core/card/subject';
import { keyOf, sensesOf } from '@/core/hit/hit';
import { sentenceAround } from '@/core/page/text-around';
import type { Order } from '@/core/protocol/news';
import type { Target } from '@/platform/page/targets';

/** What the card of a mark is opened on. The card is told words of the page and ids alone. */
export function subjectOf(target: Target, size: 'brief' | 'full'): CardSubject {
  if (target.is === 'note') return { is: 'note', noteId: target.mark.note.id };
  const { hit, block } = target.mark;
  const words = block.text.slice(hit.start, hit.end);
  const senses = sensesOf(hit);
  const form = senses && { ...senses, words };
  if (form?.by === 'nothing') return { is: 'senses', form };
  const { kind, id } = hit;
  return { is: 'hit', hit: { kind, id }, words, size, ...(form && { form }) };
}

/** The sentence that a mark stands in. The card reads it out to learners who cannot see the page. */
export function sentenceOf(target: Target): string {
  if (target.is === 'note') return target.mark.note.quote?.text ?? '';
  const { hit, block } = target.mark;
  return sentenceAround(block.text, hit.start, hit.end);
}

/** Whether an order wants this mark to be shown. */
export function isWanted(target: Target, order: Extract<Order, { order: 'show' }>): boolean {
  if (target.is === 'note') return 'noteId' in order && target.mark.note.id === order.noteId;
  return 'hit' in order && keyOf(target.mark.hit) === keyOf(order.hit);
}

/**
 * Whether a choice that a card tells may count: the card was opened on this form, and the form has
 * the sense that was chosen.
 */
export function isAsked({ form, ids: [id = ''] }: SharedForm, subject: CardSubject): boolean {
  const asked = 'form' in subject ? subject.form : undefined;
  return asked?.form === form && asked.ids.includes(id);
}
