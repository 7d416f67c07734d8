import type { GradeBand } from '@everyplan/contract';
import { measureText } from '@everyplan/engine/readability';
import { describe, expect, test } from 'vitest';
import { findQuestion, learnerQuestions, questionsOf } from './learner-questions.ts';
import { presentQuestions } from './present-questions.ts';

const bands: readonly GradeBand[] = ['k-2', '3-5', '6-8'];
/** A child of nine is in grade 3 or 4. */
const gradeAtNine = 4;

describe.each(bands)('the survey for %s', (band) => {
  test.each(['en', 'es'] as const)('reads at age 9 or below in %s', (language) => {
    const questions = presentQuestions(band)[language];
    const text = questions
      .map((question) => `${question.text} ${question.options.map((o) => `${o.text}.`).join(' ')}`)
      .join(' ');
    expect(measureText(text, { language }).grade).toBeLessThanOrEqual(gradeAtNine);
  });

  test('has twelve questions, each with choices that a digit of one key can name', () => {
    const questions = questionsOf(band);
    expect(questions).toHaveLength(12);
    for (const { options, pick } of questions) {
      expect(options.length).toBeGreaterThanOrEqual(4);
      expect(options.length).toBeLessThanOrEqual(band === 'k-2' ? 6 : 8);
      expect(pick).toBeLessThan(options.length);
    }
  });

  test('is worded in both languages for every choice', () => {
    const { en, es } = presentQuestions(band);
    for (const [index, question] of en.entries()) {
      const other = es[index]!;
      expect(other.options.map((o) => o.optionId)).toEqual(question.options.map((o) => o.optionId));
      for (const each of [question, ...question.options, other, ...other.options])
        expect(each.text).toMatch(/\S/);
    }
  });
});

test('names every question and choice once', () => {
  const ids = learnerQuestions.map(({ questionId }) => questionId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { options } of learnerQuestions)
    expect(new Set(options.map((o) => o.optionId)).size).toBe(options.length);
});

test('keeps what is too much for the youngest from them', () => {
  const has = (band: GradeBand) =>
    findQuestion('fun', band)?.options.some(({ optionId }) => optionId === 'cook');
  expect(has('k-2')).toBe(false);
  expect(has('3-5')).toBe(true);
});
