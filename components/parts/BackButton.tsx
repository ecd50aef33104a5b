import { ArrowLeft } from 'lucide-preact';
import { t } from '@/texts/t';

interface Props {
  /** Where it leads. */
  to: string;
  onBack: () => void;
}

/** One step back, named after what is there. */
export function BackButton({ to, onBack }: Props) {
  return (
    <button
      type="button"
      class="button plain"
      aria-label={t('parts.back_to', { place: to })}
      onClick={onBack}
    >
      <ArrowLeft class="icon small flip" />
      <bdi>{to}</bdi>
    </button>
  );
}
