import type { ComponentChildren } from 'preact';

interface Props {
  name: string;
  children: ComponentChildren;
}

/** One section of the options, reached from the list beside them. */
export function Group({ name, children }: Props) {
  return (
    <>
      <h2 class="group-title" id={name}>
        {name}
      </h2>
      <section class="group" aria-labelledby={name}>
        {children}
      </section>
    </>
  );
}
