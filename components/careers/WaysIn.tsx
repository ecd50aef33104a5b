import { pay, ways } from '@/core/career/careers';

import { Sources } from './Sources';

/** How to learn it: two kinds of program, three kinds of award. */
export function WaysIn() {
  return (
    <>
      <section class="block first">
        <h2 class="visually-hidden">Ways in</h2>
        <dl class="pairs">
          {ways.map(({ id, name, text }) => (
            <div key={id}>
              <dt class="way">{name}</dt>
              <dd class="body">{text}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="block">
        <h3>Pay</h3>
        <p class="body">{pay.text}</p>
      </section>
      <Sources of={[...ways, pay].map(({ source }) => source)} />
    </>
  );
}
