import { cpc } from '@/core/career/careers';

/** The credential that the article names. */
export function Cpc() {
  return (
    <section class="block first">
      <h2 class="word">{cpc.name}</h2>
      <p class="small">Awarded by {cpc.body}</p>
      <dl class="stack">
        {cpc.facts.map(({ label, text }) => (
          <div key={label}>
            <dt class="label">{label}</dt>
            <dd class="body">{text}</dd>
          </div>
        ))}
      </dl>
      <p class="small">{cpc.remark}</p>
      <p class="small">
        Source:{' '}
        <a href={cpc.source.url} target="_blank" rel="noopener noreferrer">
          {cpc.source.title}
        </a>
        , read <time dateTime={cpc.checked}>{cpc.checked}</time>
      </p>
    </section>
  );
}
