/** Fewer answers say too little; the server says so too. */
const fewestAnswers = 12;

const letters = 'ABCDEFGHIJ';
const noneRinged = '-.0';

/**
 * What is typed of a sheet, as places of choices with null where nothing is ringed; undefined as long as nothing is typed, 'wrong' where it
 * cannot be. Blanks between letters are passed over.
 */
export function readSheet(
  typed: string,
  choices: readonly number[],
): readonly (number | null)[] | undefined | 'wrong' {
  const signs = lettersOf(typed);
  if (signs.length === 0) return undefined;
  if (signs.length < Math.min(fewestAnswers, choices.length) || signs.length > choices.length)
    return 'wrong';
  const answers = choicesIn(typed);
  const fits = answers.every(
    (place, index) => place === null || (place >= 0 && place < (choices[index] ?? 0)),
  );
  return fits ? answers : 'wrong';
}

/** The places of choices that a line's signs stand for, null where nothing is ringed; -1 for what is no letter of a form. */
export function choicesIn(line: string): readonly (number | null)[] {
  return lettersOf(line).map((sign) => (noneRinged.includes(sign) ? null : letters.indexOf(sign)));
}

/** The signs of a line, one an answer. */
export function lettersOf(typed: string): readonly string[] {
  return [...typed.toUpperCase().replaceAll(/\s/g, '')];
}

/** A line as it is read beside the sheet: in fives. */
export function inFives(line: string): string {
  return lettersOf(line)
    .join('')
    .replaceAll(/(.{5})(?=.)/g, '$1 ');
}
