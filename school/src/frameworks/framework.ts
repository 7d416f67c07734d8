import type { Framework, FrameworkItem } from '@everyplan/exchange/case';
import type { Grade } from '../grade.ts';

/** A framework as the CASE reader gives it, whose standards also have short titles and a child's words. */
export type DemoFramework = Omit<Framework, 'items'> & {
  readonly subject: FrameworkSubject;
  readonly items: readonly DemoItem[];
};

export type FrameworkSubject = 'mathematics' | 'reading';

/** A domain of a grade, or a standard in it. `sourceId` and `code` are the same text. */
export type DemoItem = DemoDomain | DemoStandard;

export type DemoDomain = FrameworkItem & {
  readonly kind: 'domain';
  readonly grade: Grade;
  readonly title: InTwoLanguages;
};

export type DemoStandard = FrameworkItem & {
  readonly kind: 'standard';
  readonly grade: Grade;
  /** At most 60 characters, for lists and plans. */
  readonly title: InTwoLanguages;
  /** The Common Core code of the same idea, such as 'CCSS.Math.Content.4.NF.A.1'. */
  readonly alignedTo: string;
  /** What the learner can say when it is learned, in words for a nine-year-old or younger. */
  readonly iCan: InTwoLanguages;
};

export type InTwoLanguages = { readonly en: string; readonly es: string };
