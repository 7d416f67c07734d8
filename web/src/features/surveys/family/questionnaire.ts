import type { Answer } from '../../../platform/ask.ts';

export type Questionnaire = Answer<'GET /api/family-questionnaire'>;
export type FamilyQuestion = Questionnaire['questions']['en'][number];

/** What stands in the fields of one question. */
export interface Draft {
  readonly optionIds: readonly string[];
  readonly words: string;
  readonly restricted: boolean;
}

export type Drafts = Readonly<Record<string, Draft>>;
