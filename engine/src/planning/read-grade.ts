const named: Readonly<Record<string, number>> = { PK: -1, K: 0, KG: 0 };

/** Years since kindergarten (PK -1, K 0, 1 to 12 as they are, '04' too); undefined for anything else. */
export function readGrade(text: string | undefined): number | undefined {
  const grade = text?.trim().toUpperCase() ?? '';
  if (grade in named) return named[grade];
  return /^\d{1,2}$/.test(grade) ? Number(grade) : undefined;
}
