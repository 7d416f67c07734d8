const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    it: 'IT',
    pr: 'PR',
    pk: 'PK',
    prek: 'PK',
    prekindergarten: 'PK',
    tk: 'TK',
    k: 'K',
    kg: 'K',
    kindergarten: 'K',
    ps: 'PS',
    ug: 'UG',
    other: 'Other',
  }),
);

/**
 * A grade as everyone here writes it: 'PK', 'TK', 'K', '1' … '13', and CEDS' codes for the rest ('IT', 'PR', 'PS',
 * 'UG', 'Other'). Understands 09, 9, 9th, Grade 9, KG, 0. Undefined for any other text.
 * Source of the codes: Common Education Data Standards, "Entry Grade Level".
 */
export function normaliseGrade(text: string): string | undefined {
  const plain = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const word = WORDS.get(plain);
  if (word !== undefined) return word;
  const number = /^(?:grade|gr)?(\d{1,2})(?:st|nd|rd|th)?(?:grade)?$/.exec(plain)?.[1];
  if (number === undefined) return undefined;
  const grade = Number(number);
  if (grade === 0) return 'K';
  return grade <= 13 ? String(grade) : undefined;
}
