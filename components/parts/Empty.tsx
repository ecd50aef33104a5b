import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';

interface Props {
  icon: LucideIcon;
  children: ComponentChildren;
  /** What still works, or what to do. */
  more?: ComponentChildren;
}

/** In place of a list that has nothing in it. */
export function Empty({ icon: Icon, children, more }: Props) {
  return (
    <div class="empty">
      <Icon class="icon" />
      <p>{children}</p>
      {more !== undefined && <p class="small">{more}</p>}
    </div>
  );
}
