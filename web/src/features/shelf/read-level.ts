export type LevelScale = 'grade' | 'fp';

/** What a teacher typed as the server takes it: '3.5', 'M'; undefined where it is no level on that scale. */
export function readLevel(scale: LevelScale, typed: string): string | undefined {
  const level = typed.trim();
  if (scale === 'fp') return /^[a-z]$/i.test(level) ? level.toUpperCase() : undefined;
  if (/^k$/i.test(level)) return '0';
  const grade = level.replace(',', '.');
  return /^\d{1,2}(\.\d{1,2})?$/.test(grade) && Number(grade) <= 12 ? grade : undefined;
}
