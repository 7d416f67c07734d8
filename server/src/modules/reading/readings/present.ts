import { presentText } from '../library/index.ts';
import type { QuestionRow, ReadingRow, TextRow } from './queries.ts';

export function presentReading(row: ReadingRow) {
  return {
    readingId: row.reading_id,
    textId: row.text_id,
    title: row.title,
    language: row.language,
    way: row.way,
    startedAt: row.started_at.toISOString(),
    lastAt: row.last_at.toISOString(),
    page: row.page,
    pages: row.pages,
    seconds: row.seconds,
    finished: row.finished_at !== null,
    vote: row.vote,
    asked: row.asked,
    answeredRight: row.answered_right,
  };
}

/** A text with its questions, as anybody may see it: its level is not among what leaves. */
export function presentTextToRead(row: TextRow, questions: readonly QuestionRow[]) {
  const { credits, ...text } = presentText(row);
  return {
    ...text,
    topics: [...text.topics],
    pages: [...text.pages],
    credits: [...credits],
    questions: questions.map((question) => ({
      number: question.number,
      stem: question.stem,
      choices: [...question.choices],
      rightChoice: question.right_choice,
      because: question.because,
    })),
  };
}
