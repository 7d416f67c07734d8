import { familyQuestions, languageNames } from './family-questions.ts';

/** The questionnaire about one child, in both languages; each language to tick under its own name. */
export function presentFamilyQuestions(givenName: string) {
  const inLanguage = (language: 'en' | 'es') =>
    familyQuestions.map(({ questionId, text, hint, options, mayRestrict }) => ({
      questionId,
      text: text[language].replaceAll('{name}', givenName),
      hint: hint[language],
      options: options.map((tag) => ({ optionId: tag, text: languageNames[tag] })),
      mayRestrict,
    }));
  return { en: inLanguage('en'), es: inLanguage('es') };
}
