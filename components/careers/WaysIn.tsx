import { pay, ways } from '@/core/career/careers';

/** How to learn it: two kinds of program, two kinds of award. */
export function WaysIn() {
  return (
    <section class="block first">
      <h2 class="visually-hidden">Ways in</h2>
      <dl class="stack">
        {ways.map(({ id, name, text }) => (
          <div key={id}>
            <dt class="head">{name}</dt>
            <dd class="body">{text}</dd>
          </div>
        ))}
      </dl>
      <p class="small">
        {pay.text}{' '}
        <a href={pay.source.url} target="_blank" rel="noopener noreferrer">
          {pay.source.title}
        </a>
      </p>
    </section>
  );
}
