import type { Palette, Pattern } from './cover-look.ts';

interface CoverPatternProps {
  readonly pattern: Pattern;
  readonly palette: Palette;
  readonly seed: number;
}

/** The quiet picture behind a title, 120 by 160, moved a little by the seed. */
export function CoverPattern({ pattern, palette: { near, far }, seed }: CoverPatternProps) {
  const shift = seed % 24;
  const turn = (seed >>> 4) % 2 === 0 ? 1 : -1;
  switch (pattern) {
    case 'hills':
      return (
        <>
          <circle cx={30 + shift * 2.5} cy={26} r={13} fill={far} />
          <path d={`M0 ${118 - shift} Q30 ${84 + shift} 62 112 T120 100 V160 H0Z`} fill={far} />
          <path d={`M0 138 Q36 ${112 + shift / 2} 70 136 T120 128 V160 H0Z`} fill={near} />
        </>
      );
    case 'waves':
      return [0, 1, 2, 3].map((row) => (
        <path
          key={row}
          d={`M${-30 + ((shift + row * 11) % 24)} ${108 + row * 15} q12 -12 24 0 t24 0 t24 0 t24 0 t24 0 t24 0 V160 H-30Z`}
          fill={row % 2 === 0 ? far : near}
        />
      ));
    case 'suns':
      return [0, 1, 2, 3].map((ring) => (
        <circle
          key={ring}
          cx={turn === 1 ? 120 : 0}
          cy={160 - shift}
          r={66 - ring * 16}
          fill={ring % 2 === 0 ? far : near}
        />
      ));
    case 'leaves':
      return [0, 1, 2, 3, 4].map((leaf) => (
        <path
          key={leaf}
          d="M0 0 q16 -22 0 -46 q-16 24 0 46"
          fill={leaf % 2 === 0 ? near : far}
          transform={`translate(${14 + leaf * 23} ${164 - ((shift + leaf * 7) % 18)}) rotate(${turn * (leaf - 2) * 13})`}
        />
      ));
    case 'steps':
      return [0, 1, 2, 3, 4].map((step) => (
        <rect
          key={step}
          x={turn === 1 ? step * 24 : 96 - step * 24}
          y={146 - step * 11 - shift / 2}
          width={24}
          height={90}
          fill={step % 2 === 0 ? near : far}
        />
      ));
    case 'dots':
      return Array.from({ length: 15 }, (_, dot) => (
        <circle
          key={dot}
          cx={12 + (dot % 5) * 24}
          cy={112 + Math.floor(dot / 5) * 19}
          r={3 + ((seed >>> dot) % 3) * 2.2}
          fill={(dot + shift) % 3 === 0 ? near : far}
        />
      ));
  }
}
