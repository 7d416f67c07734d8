import { describe, expect, it } from 'vitest';
import { parseText } from './parse-text.ts';

const file = 'texts/en/1-the-lost-mitten.md';

const question = (number: number) => `${number}. Where was the mitten? (literal)
   - [ ] In the snow
   - [x] Under the bench
   - [ ] In the bag
   because: Page 2 says that Ana looked under the bench.
`;

const mitten = `---
title: The Lost Mitten
language: en
grade: 1
kind: story
topics: [weather, family]
---
Ana had one mitten.
Just one.

***
She looked.

---
"Here!" said Dad.

## Questions
${question(1)}
${question(2)}
${question(3)}`;

describe('parseText', () => {
  it('gives header, pages with their line breaks, and questions with the right choice by position', () => {
    expect(parseText(file, mitten)).toMatchObject({
      key: 'en/1-the-lost-mitten',
      title: 'The Lost Mitten',
      grade: 1,
      topics: ['weather', 'family'],
      pages: ['Ana had one mitten.\nJust one.', 'She looked.', '"Here!" said Dad.'],
      questions: [
        { kind: 'literal', right: 1, choices: ['In the snow', 'Under the bench', 'In the bag'] },
        { stem: 'Where was the mitten?' },
        { because: 'Page 2 says that Ana looked under the bench.' },
      ],
    });
  });

  it('credits every text and names its licence', () => {
    const { attribution, credits, licence } = parseText(file, mitten);
    expect(attribution).toBe('“The Lost Mitten” by Everyplan contributors, CC BY 4.0');
    expect(credits).toEqual([{ role: 'author', name: 'Everyplan contributors' }]);
    expect(licence).toBe('CC BY 4.0');
  });

  it.each([
    ['weather, family', 'snowmen', /header field "topics.0"/],
    ['kind: story', 'kind: rumour', /header field "kind"/],
    ['kind: story', 'kind: story\nlevel: M', /header field/],
    ['grade: 1', 'grade: 2', /file name does not fit the header/],
    ['***\nShe looked.\n\n---\n', '', /there are 1 pages/],
    ['She looked.', '', /a page is empty/],
    ['## Questions', '## Quiz', /there are no questions/],
    [question(2), '', /line 18: there are 2 questions/],
    ['(literal)', '(guess)', /line 18: the question does not say its kind/],
    ['- [x]', '- [ ]', /line 18: the question has 0 right choices/],
    ['In the bag', 'In the snow', /the same choice twice/],
    ['   - [ ] In the bag\n', '', /has 2 choices/],
    [/ {3}because:.*\n/, '', /does not say why/],
    ['because:', 'why:', /line 22: "why: .*" is neither/],
  ])('refuses %s as %s, and says where and what to do', (from, to, fault) => {
    expect(() => parseText(file, mitten.replace(from, to))).toThrow(fault);
    expect(() => parseText(file, mitten.replace(from, to))).toThrow(file);
  });
});
