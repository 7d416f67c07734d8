import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const read = (text: string) =>
  readMarkdown(new TextEncoder().encode(text), { file: 'stories/0007_the-blue_kite.md' });

const story = `# The Blue Kite

##
Ana had a
blue kite.

##
It flew over the
house of Musa.
"Come back!" she
called.

##
* License: [CC-BY]
* Text: Ada Test, Bo Line
* Illustration: Angie & Upesh
* Translated By: Cy Test
* Language: en

This story was made
at a workshop.`;

describe('a story in Markdown', () => {
  it('has its pages, credits, licence and the note of its makers', () => {
    expect(read(story)).toEqual({
      issues: [],
      text: {
        title: 'The Blue Kite',
        language: 'en',
        pages: [
          'Ana had a blue kite.',
          'It flew over the house of Musa.\n"Come back!" she called.',
        ],
        credits: [
          { role: 'author', name: 'Ada Test' },
          { role: 'author', name: 'Bo Line' },
          { role: 'illustrator', name: 'Angie & Upesh' },
          { role: 'translator', name: 'Cy Test' },
        ],
        licence: 'CC BY',
        attribution: 'This story was made at a workshop.',
      },
    });
  });

  it('without a footer says that it may not be passed on', () => {
    const { text, issues } = read('A kite flew.');
    expect(text).toMatchObject({ title: 'The blue kite', licence: '', credits: [] });
    expect(issues).toMatchObject([
      { code: 'licence-missing', file: 'stories/0007_the-blue_kite.md' },
    ]);
  });

  it('takes what it is from a header, too', () => {
    const { text } = read(`---
title: "Wind"
author: Ada Test
license: CC BY-NC 4.0
language: Spanish
---
Sopla el viento.

***

Ya no sopla.`);
    expect(text).toMatchObject({
      title: 'Wind',
      language: 'es',
      licence: 'CC BY-NC 4.0',
      pages: ['Sopla el viento.', 'Ya no sopla.'],
    });
  });

  it('keeps a list that is part of the story, and verse as verse', () => {
    const { text } = read(
      '##\n* Rita\n* Yash\n\n##\nTyger Tyger, burning bright,\nIn the forests of the night\n',
    );
    expect(text?.pages).toEqual([
      '• Rita\n• Yash',
      'Tyger Tyger, burning bright,\nIn the forests of the night',
    ]);
  });

  it('loses its marks and nothing else', () => {
    const { text } = read(
      '### Scene 1\n\n__Rita:__ *Run* to the [shop](http://x.example) <b>now</b>.\n\n![x](y.png)',
    );
    expect(text?.pages).toEqual(['Scene 1\n\nRita: Run to the shop now.']);
  });

  it('is cut into pages between paragraphs where it is long', () => {
    const { text } = read(
      Array.from({ length: 12 }, () => 'One two three four five. '.repeat(10)).join('\n\n'),
    );
    expect(text?.pages.length).toBeGreaterThan(2);
  });
});

const stories = new URL('../../../../shared/data/stories/', import.meta.url);

describe.skipIf(!existsSync(stories))('of the real stories (skipped: data not present)', () => {
  const all = ['african-storybook', 'storyweaver'].flatMap((folder) => {
    if (!existsSync(stories)) return [];
    return readdirSync(new URL(folder, stories)).map((name) =>
      readMarkdown(readFileSync(new URL(`${folder}/${name}`, stories)), { file: name }),
    );
  });

  it('all but four have words, and each of those has its licence and authors', () => {
    const texts = all.flatMap(({ text }) => (text === undefined ? [] : [text]));
    expect([all.length, texts.length]).toEqual([710, 706]);
    for (const { licence, language, credits } of texts) {
      expect([licence, language]).toEqual(['CC BY', 'en']);
      expect(credits.some(({ role }) => role === 'author')).toBe(true);
    }
  });

  it('none has a footer, a page mark or an empty page in its text', () => {
    for (const { text } of all)
      for (const page of text?.pages ?? [])
        expect(page).not.toMatch(/^## ?$|^\* (?:License|Text):/m);
  });
});
