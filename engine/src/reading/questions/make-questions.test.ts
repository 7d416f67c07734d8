import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeQuestions } from './make-questions.ts';

const pages = [
  'Ana lived in a small house near the river. Every morning she carried water to the garden.',
  'One day the river was gone. The stones were dry and the fish had left for the lake.',
  'Ana walked up the hill and found a fallen tree. The tree had stopped the water of the river.',
  'She called the people of the village. Together they pulled the tree away and the water came back.',
];

describe('questions made out of a text', () => {
  it('ask for a word of the beginning, the middle and the end', () => {
    const questions = makeQuestions(pages);
    expect(questions).toHaveLength(3);
    const found = questions.map(({ because }) => Number(/Page (\d)/.exec(because)?.[1]));
    expect(found).toEqual(found.toSorted());
    expect(new Set(found).size).toBe(3);
  });

  it('offer the word that stands there once, and three others that do not stand in the sentence', () => {
    for (const { stem, choices, right, because } of makeQuestions(pages)) {
      expect(new Set(choices).size).toBe(4);
      expect(because).toContain(choices[right]);
      const sentence = stem.toLowerCase();
      for (const choice of choices)
        expect(sentence.split(/\W+/)).not.toContain(choice.toLowerCase());
    }
  });

  it('are the same at every asking', () => {
    expect(makeQuestions(pages)).toEqual(makeQuestions([...pages]));
  });

  it('are asked in Spanish about a Spanish text', () => {
    const [first] = makeQuestions(
      [
        'La abuela de Inés guardaba semillas en una caja azul de madera.',
        'Inés sembró las semillas detrás de la casa grande.',
      ],
      { language: 'es' },
    );
    expect(first?.stem).toMatch(/^¿Qué palabra falta\? «.*_____/);
    expect(first?.choices).toHaveLength(4);
  });

  it('are none where there is no full sentence', () => {
    expect(makeQuestions(['Cat.', '', 'A cat!'])).toEqual([]);
    expect(makeQuestions([])).toEqual([]);
  });

  it('hold one right choice whatever the pages are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 })), (any) => {
        for (const { choices, right } of makeQuestions(any)) expect(choices[right]).toBeDefined();
      }),
    );
  });
});

const stories = new URL('../../../../../shared/data/stories/african-storybook/', import.meta.url);

describe.skipIf(!existsSync(stories))('of real stories (skipped: data not present)', () => {
  it('there are three with four choices each for nearly every story', () => {
    const names = readdirSync(stories).slice(0, 60);
    const whole = names.filter((name) => {
      const text = readFileSync(new URL(name, stories), 'utf8').replace(/^\* License[^]*/m, '');
      const questions = makeQuestions(text.split(/^##.*$/m));
      return questions.length === 3 && questions.every(({ choices }) => choices.length === 4);
    });
    expect(whole.length / names.length).toBeGreaterThan(0.85);
  });
});
