import type { Scale } from '../record/record.ts';
import type { MapCell } from './class-map.ts';

interface CellFaceProps {
  readonly scale: Scale;
  readonly cell: MapCell | null;
}

/** A cell by number, sign and colour, each of which is enough: "?" is too little to say, "*" a judgement, "·" no evidence. */
export function CellFace({ scale, cell }: CellFaceProps) {
  if (cell === null) return <span className="map-face map-none">·</span>;
  if (!cell.sure) return <span className="map-face map-unsure">?</span>;
  const { levels, meetsFrom } = scale;
  const met = cell.level >= meetsFrom;
  // The further from where it is met, the stronger: both ways by steps of the same size.
  const away = met ? cell.level - meetsFrom + 1 : meetsFrom - cell.level;
  const share = away / (met ? levels.length - meetsFrom + 1 : meetsFrom - 1);
  return (
    <span
      className={`map-face ${met ? 'map-met' : 'map-below'}`}
      style={{ '--strength': `${Math.round(15 + share * 30)}%` } as React.CSSProperties}
    >
      {levels[cell.level - 1]?.short}
      {cell.judged && '*'}
    </span>
  );
}
