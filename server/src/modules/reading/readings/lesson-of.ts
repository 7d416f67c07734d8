import type { ReadingToLearnFrom } from '../measures/index.ts';
import type { ReadingInTable } from './queries.ts';

/** What a reading teaches about its reader and its text; `day` is its day by the district's clock. */
export function lessonOf(row: ReadingInTable, day: string): ReadingToLearnFrom {
  return {
    districtId: row.district_id,
    learnerId: row.learner_id,
    readingId: row.reading_id,
    textId: row.text_id,
    vote: row.vote,
    asked: row.asked,
    answeredRight: row.answered_right,
    day,
  };
}
