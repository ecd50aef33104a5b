import type { CardSubject, SharedForm } from '@/core/card/subject';
import { keyOf, sensesOf } from '@/core/hit/hit';
import { sentenceAround } from '@/core/page/text-around';
import type { Order } from '@/core/protocol/news';
import type { Target } from '@/platform/page/targets';

/** What a card on a mark is on: words of the page and ids. */
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

/** The sentence around a mark, for those who cannot see the page. */
export function sentenceOf(target: Target): string {
  if (target.is === 'note') return target.mark.note.quote?.text ?? '';
  const { hit, block } = target.mark;
  return sentenceAround(block.text, hit.start, hit.end);
}

/** Whether a mark is the one that is to be shown. */
export function isWanted(target: Target, order: Extract<Order, { order: 'show' }>): boolean {
  if (target.is === 'note') return 'noteId' in order && target.mark.note.id === order.noteId;
  return 'hit' in order && keyOf(target.mark.hit) === keyOf(order.hit);
}

/** Whether a card was opened on this form, which may mean what was chosen. */
export function isAsked({ form, ids: [id = ''] }: SharedForm, subject: CardSubject): boolean {
  const asked = 'form' in subject ? subject.form : undefined;
  return asked?.form === form && asked.ids.includes(id);
}
