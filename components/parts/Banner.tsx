import { EyeOff, Info, TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';

interface Props {
  kind: 'info' | 'caution' | 'danger';
  children: ComponentChildren;
  actions?: readonly (readonly [label: string, act: () => void])[];
}

const icons = { info: Info, caution: EyeOff, danger: TriangleAlert };

/** What happened, what is safe, what to do. A danger is read out when it appears. */
export function Banner({ kind, children, actions = [] }: Props) {
  const Icon = icons[kind];
  return (
    <div class={`banner ${kind}`} role={kind === 'danger' ? 'alert' : undefined}>
      <Icon class="icon" />
      <p>{children}</p>
      {actions.length > 0 && (
        <p class="actions">
          {actions.map(([label, act]) => (
            <button key={label} type="button" class="button" onClick={act}>
              {label}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
