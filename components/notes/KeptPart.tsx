import type { Piece } from '@/core/identifiers/pieces';

interface Props {
  pieces: readonly Piece[];
}

/** A text that is kept, with what looks like an identifier pointed at. */
export function KeptPart({ pieces }: Props) {
  return (
    <>
      {pieces.map(({ text, isIdentifier }, i) =>
        isIdentifier ? (
          <mark key={`${i} ${text}`} class="identifier">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}
