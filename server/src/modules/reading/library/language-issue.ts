import type { Issue } from '@everyplan/exchange/texts';

/** A text in a language that cannot be measured, or that does not tell which it is in. */
export function languageIssue(file: string, language: string | undefined): Issue {
  if (language === undefined)
    return {
      severity: 'error',
      file,
      code: 'text-language-unknown',
      message: `It is not plain whether ${file} is in English or in Spanish.`,
      next: 'Say which for all files without a language, and send them again.',
      params: { file },
    };
  return {
    severity: 'error',
    file,
    code: 'text-language-other',
    message: `${file} is in another language (${language}); the library measures English and Spanish.`,
    next: 'Leave it out, or correct the language in the file if it is wrong.',
    params: { file, language },
  };
}
