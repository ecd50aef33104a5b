import { PanelRight, SlidersHorizontal } from 'lucide-preact';
import { Logo } from '@/components/parts/Logo';
import { t } from '@/texts/t';

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
        aria-label={t('parts.open_sidebar')}
        title={t('parts.open_sidebar')}
        onClick={onSidebar}
      >
        <PanelRight class="icon" />
      </button>
      <button
        type="button"
        class="tool"
        aria-label={t('parts.options')}
        title={t('parts.options')}
        onClick={onOptions}
      >
        <SlidersHorizontal class="icon" />
      </button>
    </header>
  );
}
