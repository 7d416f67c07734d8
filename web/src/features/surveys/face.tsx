const mouths = {
  happy: 'M10 20c3 5 9 5 12 0',
  fine: 'M10.5 20.5c3 1.6 8 1.6 11 0',
  unsure: 'M10.5 22c2.5-3 4.5 1.5 11-1.5',
  sad: 'M10.5 23c3-4 8-4 11 0',
} as const;

interface FaceProps {
  readonly feeling: keyof typeof mouths;
}

/** A face that shows how it is. */
export function Face({ feeling }: FaceProps) {
  return (
    <svg viewBox="0 0 32 32" fill="none" stroke="currentColor" strokeWidth="2.2" aria-hidden="true">
      <circle cx="16" cy="16" r="13" />
      <circle cx="11.5" cy="12.5" r="1.4" fill="currentColor" stroke="none" />
      <circle cx="20.5" cy="12.5" r="1.4" fill="currentColor" stroke="none" />
      <path d={mouths[feeling]} strokeLinecap="round" />
    </svg>
  );
}
