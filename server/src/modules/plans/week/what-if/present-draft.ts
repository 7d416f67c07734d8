import type { Catalogue, Language } from '../../drafting/catalogue.ts';
import { goalTitle, pickText } from '../../drafting/texts.ts';
import { inFull } from '../../goals/goal-details.ts';
import type { ContentGoal, ContentStep, PlanContent } from '../../plan-content.ts';
import { ownTitle } from '../own-title.ts';
import { withoutIds } from '../say-left-out.ts';
import type { StoredOption } from '../stored-option.ts';

interface Reading {
  readonly catalogue: Catalogue;
  /** The draft that it stands beside. */
  readonly beside: PlanContent;
  readonly language: Language;
}

/** A week that nobody has stored, as it would be read: what was drafted in the reader's language, what a person wrote as it was written. */
export function presentDraft(content: PlanContent, reading: Reading) {
  const goals = titlesOf(content, reading);
  const besides = titlesOf(reading.beside, reading);
  const others = new Set(
    reading.beside.steps.map((step) => keyOf(step, wordsOf(step, besides, reading))),
  );
  const isOfWeek = ({ weekId }: ContentStep) => !content.otherWeeks?.includes(weekId ?? '');
  return {
    goals: content.goals
      .filter(({ state }) => state === 'open')
      .map(({ goalId }) => goals.get(goalId) ?? ''),
    minutesAvailable: content.week?.minutesAvailable ?? 0,
    because: (content.week?.because ?? []).map((reason) => ({
      code: reason.code,
      values: withoutIds(reason),
    })),
    steps: content.steps.filter(isOfWeek).map((step) => {
      const title = wordsOf(step, goals, reading);
      return {
        kind: step.kind,
        title,
        ...materialOf(step, reading),
        minutes: step.minutes,
        because: [...step.because],
        importance: step.importance ?? ('should' as const),
        options: (step.options ?? []).map((option) =>
          presentOption(option, goals.get(step.goalId ?? '') ?? '', reading),
        ),
        goal: goals.get(step.goalId ?? '') ?? null,
        stays: others.has(keyOf(step, title)),
      };
    }),
  };
}

type Titles = ReadonlyMap<string, string>;

function titlesOf({ goals }: PlanContent, reading: Reading): Titles {
  return new Map(goals.map((goal) => [goal.goalId, goalWords(goal, reading)]));
}

function goalWords(goal: ContentGoal, { catalogue, language }: Reading): string {
  if (inFull(goal.details).titledBy !== null) return goal.title;
  const subject = catalogue.subjects.get(goal.standardId ?? goal.skillId ?? '');
  return subject?.wordings[language] ?? goal.title;
}

function wordsOf(step: ContentStep, goals: Titles, { catalogue, language }: Reading): string {
  const { titledBy = step.editedBy, own = null, options = [] } = step;
  if (titledBy !== null) return step.title;
  const material = catalogue.resources.get(step.resourceId ?? '');
  if (material !== undefined) return pickText(material.title, language);
  if (own === null && options.length === 0) return step.title;
  const what = goals.get(step.goalId ?? '') ?? goalTitle(catalogue, step.aboutId ?? '', language);
  return ownTitle(step, { what, language });
}

function presentOption(option: StoredOption, what: string, reading: Reading) {
  const { catalogue, language } = reading;
  const material = catalogue.resources.get(option.resourceId ?? '');
  return {
    kind: option.kind,
    title:
      material === undefined
        ? ownTitle(option, { what, language })
        : pickText(material.title, language),
    ...materialOf(option, reading),
    minutes: option.minutes,
    because: [...option.because],
  };
}

function materialOf(
  { resourceId }: { readonly resourceId: string | null },
  { catalogue }: Reading,
) {
  const material = catalogue.resources.get(resourceId ?? '');
  return { description: null, needsDevice: material?.needsDevice ?? false };
}

/** The same thing to do, whatever its id: a draft gives new ones. */
function keyOf({ resourceId, kind, minutes }: ContentStep, title: string): string {
  return [resourceId, kind, title, minutes].join(' ');
}
