import { splitGraphemes } from '../split-graphemes.ts';

/** Single letters and the first digraphs: phases 2 and 3 of Letters and Sounds (DfES 2007) before the long vowels. */
const first = /^(?:[a-z]|bb|dd|ff|gg|ll|mm|nn|pp|rr|ss|tt|zz|ck|sh|ch|th|ng|qu)$/;

const mostGraphemes = 6;

/** Whether an English word can be sounded out with the graphemes that are taught first. */
export function isSimplySpelt(form: string): boolean {
  const graphemes = splitGraphemes(form);
  return graphemes.length <= mostGraphemes && graphemes.every((grapheme) => first.test(grapheme));
}
