import type { WeekEvidence } from '@everyplan/engine/planning';
import { pickText } from '../drafting/texts.ts';
import type { StepRow } from './list-steps.ts';
import { ownTitle } from './own-title.ts';
import type { StoredOption } from './stored-option.ts';

export interface StepWords {
  readonly title: Readonly<Record<string, string>>;
  readonly description: Readonly<Record<string, string>>;
}

interface Reading {
  readonly language: string;
  /** Steps that are done by evidence. */
  readonly shown: ReadonlyMap<string, WeekEvidence>;
  /** Of the materials that choices offer. */
  readonly materials: ReadonlyMap<string, StepWords>;
}

/** A step for one reader: drafted words in the reader's language, a person's as they were written. */
export function presentStep(step: StepRow, reading: Reading) {
  const { language, shown } = reading;
  const options = step.options.map((option) => presentWay(option, step, reading));
  const way = step.chosen === null ? undefined : options[step.chosen];
  const evidence = step.done_at === null ? shown.get(step.step_id) : undefined;
  return {
    stepId: step.step_id,
    goalId: step.goal_id,
    kind: step.kind,
    title: stepWords(step, language),
    description: step.description === null ? null : pickText(step.description, language) || null,
    minutes: step.minutes,
    needsDevice: step.needs_device,
    ...way,
    because: [...step.because, ...(way?.because ?? [])],
    importance: step.importance,
    options,
    chosen: step.chosen,
    swappable: isSwappable(step) && evidence === undefined,
    editedByName: step.edited_by_name,
    doneAt: step.done_at?.toISOString() ?? (evidence ? `${evidence.day}T12:00:00Z` : null),
    doneBy: evidence ? { how: 'evidence' as const, ...sourceOf(evidence) } : doneBy(step),
    carriedFrom: step.carried_from_week,
  };
}

function presentWay(option: StoredOption, step: StepRow, { language, materials }: Reading) {
  const material = materials.get(option.resourceId ?? '');
  return {
    kind: option.kind,
    title:
      material === undefined
        ? ownTitle(option, { what: aboutWords(step, language), language })
        : pickText(material.title, language),
    description: material === undefined ? null : pickText(material.description, language) || null,
    minutes: option.minutes,
    needsDevice: option.needsDevice,
    because: [...option.because],
  };
}

function stepWords(step: StepRow, language: string): string {
  if (step.titled_by !== null) return step.title;
  if (step.resource_title !== null) return pickText(step.resource_title, language);
  if (step.own === null && step.options.length === 0) return step.title;
  return ownTitle(step, { what: aboutWords(step, language), language });
}

/** What a step is for, in the reader's language where the school has words for it. */
export function aboutWords(
  { wordings, about_title }: Pick<StepRow, 'wordings' | 'about_title'>,
  language: string,
): string {
  return wordings?.[language] ?? about_title ?? '';
}

/** A drafted step that nobody has done, written anew or made into a choice. */
export function isSwappable(step: StepRow): boolean {
  return (
    step.done_at === null &&
    step.titled_by === null &&
    step.importance !== 'choice' &&
    (step.resource_id ?? step.own) !== null
  );
}

function sourceOf({ source, day }: WeekEvidence) {
  return { source, day };
}

function doneBy({ done_at, done_by_name: name, photo_id }: StepRow) {
  if (done_at === null) return null;
  return photo_id === null
    ? { how: 'tick' as const, name }
    : { how: 'photo' as const, name, attachmentId: photo_id };
}
