import type { RecordContent } from '@everyplan/contract';
import { countMarks, splitPassage, type MarkCounts } from '@everyplan/engine/reading';
import { Problem } from '../../../platform/errors.ts';

/** What a record's content comes to: by its marks where there is a passage, else by the counts from paper. Refuses what does not fit together. */
export function scoreContent(passage: string, content: RecordContent): MarkCounts {
  if (content.asked !== null && (content.answeredRight ?? 0) > content.asked)
    throw refused('More answers are right than questions were asked.');
  if (content.counts !== null) return fromPaper(content.counts);
  const words = splitPassage(passage);
  if (words.length === 0) throw refused('The number of words read is missing.');
  const lastWord = content.lastWord ?? words.length - 1;
  const places = content.marks.flatMap((mark) => ('to' in mark ? [mark.at, mark.to] : [mark.at]));
  if ([...places, lastWord].some((place) => place >= words.length))
    throw refused('A mark lies outside the passage.');
  const counts = countMarks(words, content.marks, lastWord);
  if (counts.words === 0) throw refused('No word of the passage was read.');
  return counts;
}

function fromPaper(counts: NonNullable<RecordContent['counts']>): MarkCounts {
  if (counts.errors > counts.words) throw refused('There are more errors than words.');
  return { ...counts, correctWords: counts.words - counts.errors };
}

function refused(message: string): Problem {
  return new Problem({
    code: 'record-counts',
    status: 422,
    message,
    next: 'Look at the numbers again; the record is kept as a draft.',
  });
}
