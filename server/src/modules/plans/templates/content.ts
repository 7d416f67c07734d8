import type { Texts } from '../goals/measure.ts';
import type { Voice } from '../tables.ts';

/** What a template asks of every plan: the contract's TemplateContent, as it is stored. */
export interface TemplateContent {
  readonly sections: readonly TemplateSection[];
  readonly voices: readonly Voice[];
  readonly reviewWeeks: number;
}

export interface TemplateSection {
  readonly sectionId: string;
  readonly title: Texts;
  readonly items: readonly TemplateItem[];
}

export interface TemplateItem {
  readonly itemId: string;
  readonly prompt: Texts;
  readonly kind: 'text' | 'scale';
  readonly levels: readonly Texts[];
}

/** What a plan follows where no school has said anything: the learner and the teacher agree, and look again after six weeks. */
export const withoutTemplate = {
  sections: [],
  voices: ['learner', 'teacher'],
  reviewWeeks: 6,
} as const satisfies TemplateContent;
