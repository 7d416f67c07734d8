import type { RecordContent } from '@everyplan/contract';
import { expect, test } from 'vitest';
import { putAnswer } from './put-answer.ts';

const empty: RecordContent = {
  marks: [],
  lastWord: null,
  counts: null,
  seconds: null,
  expression: { phrasing: null, pace: null, smoothness: null, expression: null },
  retell: null,
  asked: null,
  answeredRight: null,
  note: '',
};
const [who, where] = [
  { number: 1, stem: 'Who?' },
  { number: 2, stem: 'Where?' },
];

test('keeps each answer with its question, in the order of the questions, and fills the counts', () => {
  const content = putAnswer(putAnswer(empty, where!, false), who!, true);
  expect(content.answers).toEqual([
    { ...who, right: true },
    { ...where, right: false },
  ]);
  expect(content).toMatchObject({ asked: 2, answeredRight: 1 });
});

test('changes an answer, and takes it back when it is said once more', () => {
  const right = putAnswer(empty, who!, true);
  const wrong = putAnswer(right, who!, false);
  expect(wrong).toMatchObject({ answers: [{ right: false }], asked: 1, answeredRight: 0 });
  expect(putAnswer(wrong, who!, false)).toMatchObject({ asked: null, answeredRight: null });
});

test('leaves counted what was asked beside the text’s own questions', () => {
  const content = putAnswer({ ...empty, asked: 2, answeredRight: 2 }, who!, false);
  expect(content).toMatchObject({ asked: 3, answeredRight: 2 });
});
