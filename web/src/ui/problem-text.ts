import { ApiError } from '@everyplan/contract/client';
import type { ProblemBody } from '@everyplan/contract';
import type { i18n } from 'i18next';

export interface ProblemText {
  readonly message: string;
  readonly next: string;
}

/** An error in the reader's words: by its code where we have wording for it, else as the server said it. */
export function problemText(error: unknown, i18n: i18n): ProblemText {
  const problem = problemOf(error);
  return {
    message: worded(i18n, `problems.${problem.code}`, problem.message),
    next: worded(i18n, `nextSteps.${problem.code}`, problem.next),
  };
}

/** What is wrong with each field of a form, if the server said so. */
export function fieldProblems(error: unknown): Readonly<Record<string, string>> {
  const fields = error instanceof ApiError ? (error.problem.fields ?? []) : [];
  return Object.fromEntries(fields.map(({ field, message }) => [field, message]));
}

function worded(i18n: i18n, key: string, fallback: string): string {
  return i18n.exists(key, { ns: 'ui' })
    ? String(i18n.getFixedT(i18n.language, 'ui')(key as 'loading'))
    : fallback;
}

function problemOf(error: unknown): ProblemBody {
  if (error instanceof ApiError) return error.problem;
  return { code: 'no-answer', message: String(error), next: '', params: {} };
}
