import { expect, test } from 'vitest';
import type { BookletText } from './booklet.ts';
import { layOutBooklet } from './lay-out-booklet.ts';

const question = (number: number) => ({
  number,
  stem: 'Why?',
  choices: ['a', 'b'],
  rightChoice: 0,
  because: '',
});
const text: BookletText = {
  textId: 't',
  title: 'Seeds',
  language: 'en',
  kind: 'story',
  grade: 1,
  pages: ['One.', 'Two.\n\nThree.', 'Four\nand five.'],
  authors: '',
  rights: [],
  questions: [1, 2, 3].map(question),
};
const layOut = (more: Partial<Parameters<typeof layOutBooklet>[0]> = {}) =>
  layOutBooklet({
    text,
    setting: { size: 10, leading: 10, keepsPages: true },
    room: { width: 300, height: 400 },
    measure: (words) => words.length * 5,
    heightOf: () => 150,
    folded: true,
    ...more,
  });
const kinds = (more?: Partial<Parameters<typeof layOutBooklet>[0]>) =>
  layOut(more).map(({ kind }) => kind);

test('goes from the cover over title, text, questions and vote to the back, filled up to whole sheets', () => {
  expect(kinds().join(' ')).toBe(
    'cover title text text text questions questions vote draw draw draw back',
  );
});

test('has no pages to fill up where nothing is folded', () => {
  expect(kinds({ folded: false })).toHaveLength(9);
});

test('joins lines of prose and keeps those of a poem', () => {
  const linesOf = (kind: 'story' | 'poem') =>
    layOut({ text: { ...text, kind } }).flatMap((page) =>
      page.kind === 'text' ? page.pieces.flatMap(({ lines }) => lines) : [],
    );
  expect(linesOf('story').at(-1)).toBe('Four and five.');
  expect(linesOf('poem').slice(-2)).toEqual(['Four', 'and five.']);
});

test('asks nothing where the text has no questions', () => {
  expect(kinds({ text: { ...text, questions: [] }, folded: false })).not.toContain('questions');
});
