import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  name: string;
  children: ComponentChildren;
}

/** One section of the options, reached from the list beside them. */
export function Group({ id, name, children }: Props) {
  return (
    <div class="section-of-options">
      <h2 class="group-title" id={id}>
        {name}
      </h2>
      <section class="group" aria-labelledby={id}>
        {children}
      </section>
    </div>
  );
}
