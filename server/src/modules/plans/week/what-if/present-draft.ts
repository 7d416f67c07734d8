import type { Catalogue } from '../../drafting/catalogue.ts';
import { pickText } from '../../drafting/texts.ts';
import type { ContentStep, PlanContent } from '../../plan-content.ts';
import { ownTitle } from '../own-title.ts';
import type { StoredOption } from '../stored-option.ts';

interface Reading {
  readonly catalogue: Catalogue;
  /** The draft that it stands beside. */
  readonly beside: PlanContent;
  readonly language: string;
}

/** A week that nobody has stored, as it would be read. */
export function presentDraft(content: PlanContent, reading: Reading) {
  const goals = new Map(content.goals.map((goal) => [goal.goalId, goal.title]));
  const isOfWeek = ({ weekId }: ContentStep) => !content.otherWeeks?.includes(weekId ?? '');
  const others = new Set(reading.beside.steps.map(keyOf));
  return {
    goals: content.goals.filter(({ state }) => state === 'open').map(({ title }) => title),
    minutesAvailable: content.week?.minutesAvailable ?? 0,
    because: [...(content.week?.because ?? [])],
    steps: content.steps.filter(isOfWeek).map((step) => ({
      kind: step.kind,
      title: step.title,
      ...materialOf(step, reading),
      minutes: step.minutes,
      because: [...step.because],
      importance: step.importance ?? ('should' as const),
      options: (step.options ?? []).map((option) =>
        presentOption(option, goals.get(step.goalId ?? '') ?? '', reading),
      ),
      goal: goals.get(step.goalId ?? '') ?? null,
      stays: others.has(keyOf(step)),
    })),
  };
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
function keyOf({ resourceId, kind, title, minutes }: ContentStep): string {
  return [resourceId, kind, title, minutes].join(' ');
}
