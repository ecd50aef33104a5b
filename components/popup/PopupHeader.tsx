import { PanelRight, SlidersHorizontal } from 'lucide-preact';

import { Logo } from '@/components/page/Logo';

interface Props {
  onSidebar: () => void;
  onOptions: () => void;
}

/** Who this is, and the two ways on. */
export function PopupHeader({ onSidebar, onOptions }: Props) {
  return (
    <header>
      <Logo />
      <h1 class="name">Codelight</h1>
      <button
        type="button"
        class="tool"
        aria-label="Open the sidebar"
        title="Open the sidebar"
        onClick={onSidebar}
      >
        <PanelRight class="icon" />
      </button>
      <button type="button" class="tool" aria-label="Options" title="Options" onClick={onOptions}>
        <SlidersHorizontal class="icon" />
      </button>
    </header>
  );
}
