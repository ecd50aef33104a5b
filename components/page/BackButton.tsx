import { ArrowLeft } from 'lucide-preact';

interface Props {
  /** Where it leads. */
  to: string;
  onBack: () => void;
}

/** One step back, named after what is there. */
export function BackButton({ to, onBack }: Props) {
  return (
    <button type="button" class="button plain" aria-label={`Back to ${to}`} onClick={onBack}>
      <ArrowLeft class="icon small flip" />
      {to}
    </button>
  );
}
