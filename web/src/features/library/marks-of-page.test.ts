import { expect, it } from 'vitest';
import { marksOfPage, pageStarts } from './marks-of-page.ts';

it('puts each mark at its place on its page', () => {
  const pages = ['A metamorphic rock', 'and an igneous one'];
  const whole = pages.join('\n\n');
  const marks = ['metamorphic', 'igneous'].map((word) => ({
    start: whole.indexOf(word),
    end: whole.indexOf(word) + word.length,
    because: [],
  }));
  const found = pageStarts(pages).map((start, index) =>
    marksOfPage(marks, { start, length: pages[index]!.length }).map(({ start: from, end }) =>
      pages[index]!.slice(from, end),
    ),
  );
  expect(found).toEqual([['metamorphic'], ['igneous']]);
});

it('cuts a mark that goes on over the break', () => {
  const mark = { start: 2, end: 9, because: [] };
  expect(marksOfPage([mark], { start: 0, length: 4 })).toMatchObject([{ start: 2, end: 4 }]);
  expect(marksOfPage([mark], { start: 6, length: 8 })).toMatchObject([{ start: 0, end: 3 }]);
});
