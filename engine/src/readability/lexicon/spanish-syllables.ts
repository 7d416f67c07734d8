/**
 * Syllables of a Spanish word by the rules of its spelling (Real Academia Española, Ortografía 2010): each strong vowel (a, e,
 * o, accented í and ú) makes a syllable, weak vowels (i, u, ü, final y) join a strong neighbour or pair into one; the
 * silent u of que, qui, gue, gui does not count. At least 1.
 */
export function countSpanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/qu(?=[eéií])/g, 'q')
    .replaceAll(/gu(?=[eéií])/g, 'g')
    .replaceAll(/y(?![aeiouáéíóúü])/g, 'i')
    .replaceAll(/(?<=[aeoáéó])h(?=[iu])/g, '');
  let syllables = 0;
  for (const [group] of letters.matchAll(/[aeiouáéíóúü]+/g)) syllables += countGroup(group);
  return Math.max(1, syllables);
}

function countGroup(group: string): number {
  const strong = group.match(/[aeoáéóíú]/g)?.length ?? 0;
  return Math.max(1, strong);
}
