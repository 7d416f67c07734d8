import type { GradeBand } from '@everyplan/contract';
import { questionsOf } from './learner-questions.ts';

/** The survey as a class of this band is asked it, in both languages: a class has readers of both. */
export function presentQuestions(band: GradeBand) {
  return { en: wordQuestions(band, 'en'), es: wordQuestions(band, 'es') };
}

function wordQuestions(band: GradeBand, language: 'en' | 'es') {
  return questionsOf(band).map(({ questionId, text, pick, words, options }) => ({
    questionId,
    text: text[band][language],
    pick,
    words,
    options: options.map((each) => ({
      optionId: each.optionId,
      picture: each.picture,
      text: each.text[language],
    })),
  }));
}
