import { type CoverText, coverLook } from './cover-look.ts';
import { CoverPattern } from './cover-pattern.tsx';
import { setTitle } from './set-title.ts';

/**
 * A cover made from the text itself, always the same: colours by topic, a quiet pattern by the title, the title set to fit. It says
 * nothing that does not stand beside it in words, so it is hidden from screen readers. As wide as its place, 3 to 4.
 */
export function Cover({ text }: { readonly text: CoverText }) {
  const { palette, pattern, seed } = coverLook(text);
  const { lines, size } = setTitle(text.title);
  const lineHeight = size * 1.22;
  const height = lines.length * lineHeight + 14;
  return (
    <svg
      viewBox="0 0 120 160"
      width="100%"
      aria-hidden
      style={{ display: 'block', borderRadius: 8, aspectRatio: '3 / 4' }}
    >
      <rect width="120" height="160" fill={palette.ground} />
      <CoverPattern pattern={pattern} palette={palette} seed={seed} />
      <rect width="5" height="160" fill={palette.ink} opacity="0.16" />
      <rect x="12" y="16" width="98" height={height} rx="3" fill={palette.plate} />
      <text
        x="61"
        y={16 + 7 + size * 0.86}
        textAnchor="middle"
        fontSize={size}
        fontWeight="700"
        fill={palette.ink}
        lang={text.language}
      >
        {lines.map((line, index) => (
          <tspan key={`${index} ${line}`} x="61" dy={index === 0 ? 0 : lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
    </svg>
  );
}
