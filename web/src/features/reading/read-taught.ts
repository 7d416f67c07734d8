import type { MeasureQuestion } from './text-measure.ts';

/** What a teacher typed about beginners, with blanks or commas between; nothing where neither field says anything. */
export function readTaught(graphemes: string, heartWords: string): Pick<MeasureQuestion, 'taught'> {
  const taught = { graphemes: listOf(graphemes, 10), heartWords: listOf(heartWords, 60) };
  return taught.graphemes.length + taught.heartWords.length === 0 ? {} : { taught };
}

const most = 300;

const listOf = (typed: string, longest: number): string[] =>
  [...new Set(typed.split(/[\s,;/]+/))]
    .filter((each) => each !== '' && each.length <= longest)
    .slice(0, most);
