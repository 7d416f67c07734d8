import { encode } from 'uqr';
import './qr-code.css';

interface QrCodeProps {
  /** An address, as short as can be: fewer squares are easier to read from a projector. */
  readonly text: string;
  /** What it opens, for whoever cannot see it. */
  readonly label: string;
}

/** A QR code in black on white, also in the dark: scanners expect it so. Takes the width that it is given. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  return (
    <figure className="qr-code">
      <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <rect width={size} height={size} fill="#fff" />
        <path d={drawSquares(data)} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <figcaption className="hidden">{label}</figcaption>
    </figure>
  );
}

/** One bar a run of black squares: a tenth of the path that single squares would need. */
function drawSquares(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.flatMap((black, x) => {
        if (!black || row[x - 1]) return [];
        const end = row.indexOf(false, x);
        return [`M${x} ${y}h${(end === -1 ? row.length : end) - x}v1H${x}z`];
      }),
    )
    .join('');
}
