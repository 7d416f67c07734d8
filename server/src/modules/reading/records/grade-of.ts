/** A learner's school grade out of their roster codes (CEDS: PK, KG, 01 to 12): 0 is kindergarten; null where none is told. */
export function gradeOf(codes: readonly string[]): number | null {
  const grades = codes.map(numberOf).filter((grade) => grade !== null);
  return grades.length === 0 ? null : Math.max(...grades);
}

function numberOf(code: string): number | null {
  if (code === 'PK' || code === 'PR') return -1;
  if (code === 'KG' || code === 'TK' || code === 'K') return 0;
  return /^\d{1,2}$/.test(code) ? Number(code) : null;
}
