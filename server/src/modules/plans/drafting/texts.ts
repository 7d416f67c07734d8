import type { Because } from '@everyplan/contract';
import type { Draft, DraftStep, LeftOut } from '@everyplan/engine/planning';
import { ownTitle } from '../week/own-title.ts';
import type { Catalogue, Language, Texts } from './catalogue.ts';

/** The child's words in the learner's language, else what the framework calls it. */
export function goalTitle(catalogue: Catalogue, id: string, language: Language): string {
  const subject = catalogue.subjects.get(id);
  return subject?.wordings[language] ?? subject?.title ?? id;
}

/** A drafted step's title: its material's own, else what is done at the goal. */
export function stepTitle(
  catalogue: Catalogue,
  step: DraftStep,
  given: { readonly what: string; readonly language: Language },
): string {
  const resource = catalogue.resources.get(step.resourceId ?? '');
  if (resource !== undefined) return pickText(resource.title, given.language);
  return ownTitle(step, given);
}

/** The text in the reader's language, else in one that it has: an empty one is none. */
export function pickText(texts: Texts, language: string): string {
  return [texts[language], texts['en'], ...Object.values(texts)].find((text) => text) ?? '';
}

/** Why the week is as it is, with what was left out of the plan and why. */
export function weekReasons(catalogue: Catalogue, draft: Draft, language: Language): Because[] {
  return [
    ...draft.week.because.map(({ code, values }) => ({ code, values: { ...values } })),
    ...draft.leftOut.map((one) => leftOutReason(catalogue, one, language)),
  ];
}

/** With the ids, so that each reader is told in their own language. */
function leftOutReason(catalogue: Catalogue, one: LeftOut, language: Language): Because {
  const { standardId: whatId, waitsFor: firstId } = one;
  const what = { what: goalTitle(catalogue, whatId, language), whatId };
  if (firstId === undefined) return { code: 'after-these', values: what };
  const first = { first: goalTitle(catalogue, firstId, language), firstId };
  return { code: 'waits-for', values: { ...what, ...first } };
}
