import type { Because } from '@everyplan/contract';
import type { LearnerPace } from '../plans/index.ts';
import { daysBetween } from './days.ts';

/** Without a template that says otherwise, a learner and their mentor talk every two weeks. */
export const usualCycleDays = 14;
/** So many weeks without evidence, and a learner may have slipped out of sight. */
export const quietAfterWeeks = 3;
/** Goals that are due within so many days. */
export const goalSoonDays = 7;

/** What a mentor's list knows of a learner. Days are 'YYYY-MM-DD' by the district's clock. */
export interface MenteeSigns {
  readonly cycleDays: number;
  readonly lastDay: string | undefined;
  /** The open check-in's day. */
  readonly nextDay: string | undefined;
  readonly nextMinutes: number | undefined;
  readonly askedOn: string | undefined;
  readonly hasPlan: boolean;
  readonly awaitsTeacher: boolean;
  readonly reviewDueOn: string | undefined;
  readonly goalDue: { readonly title: string; readonly dueOn: string } | undefined;
  /** By the plan's rule, or the teacher's own word where one holds. */
  readonly pace: LearnerPace;
  readonly lastEvidenceOn: string | undefined;
  /** Agreed, due and not ticked. */
  readonly decisionsOverdue: number;
}

export interface ToSee {
  /** Higher stands first; 0: nothing presses. */
  readonly urgency: number;
  readonly reasons: readonly Because[];
  readonly minutes: number;
}

/** Why to see a learner this week, the most pressing first, and how long it would take. */
export function whyToSee(signs: MenteeSigns, today: string): ToSee {
  const found = [
    ...talkSigns(signs, today),
    ...goalSigns(signs, today),
    ...planSigns(signs, today),
    ...paceSigns(signs),
    ...evidenceSigns(signs, today),
    ...decisionSigns(signs),
  ].toSorted((a, b) => b.urgency - a.urgency);
  return {
    urgency: found.reduce((total, sign) => total + sign.urgency, 0),
    reasons: found.map((sign) => sign.reason),
    minutes: signs.nextMinutes ?? minutesFor(found.length),
  };
}

/** A quick word takes five minutes; a talk about many things takes fifteen. */
function minutesFor(reasons: number): number {
  if (reasons <= 1) return 5;
  return reasons >= 4 ? 15 : 10;
}

interface Sign {
  readonly urgency: number;
  readonly reason: Because;
}

function sign(urgency: number, code: string, values: Because['values'] = {}): readonly Sign[] {
  return [{ urgency, reason: { code, values } }];
}

function talkSigns(signs: MenteeSigns, today: string): readonly Sign[] {
  return [
    ...(signs.askedOn === undefined
      ? []
      : sign(64, 'asked-for-talk', { days: Math.max(0, daysBetween(signs.askedOn, today)) })),
    ...dateSigns(signs, today),
  ];
}

function dateSigns({ nextDay, lastDay, cycleDays }: MenteeSigns, today: string): readonly Sign[] {
  if (nextDay !== undefined) {
    const days = daysBetween(today, nextDay);
    if (days < 0) return sign(48, 'talk-not-held', { days: -days });
    if (days <= 6) return sign(days === 0 ? 56 : 24, 'talk-planned', { days });
    return [];
  }
  if (lastDay === undefined) return sign(12, 'never-talked');
  const late = daysBetween(lastDay, today) - cycleDays;
  return late < 0
    ? []
    : sign(32, 'talk-overdue', { weeks: Math.floor(daysBetween(lastDay, today) / 7) });
}

function goalSigns({ goalDue }: MenteeSigns, today: string): readonly Sign[] {
  if (goalDue === undefined) return [];
  const days = daysBetween(today, goalDue.dueOn);
  if (days > goalSoonDays) return [];
  const values = { goal: goalDue.title, days: Math.abs(days) };
  return days < 0 ? sign(20, 'goal-was-due', values) : sign(16, 'goal-is-due', values);
}

function planSigns(
  { hasPlan, awaitsTeacher, reviewDueOn }: MenteeSigns,
  today: string,
): readonly Sign[] {
  if (!hasPlan) return sign(10, 'no-plan');
  const review = reviewDueOn !== undefined && reviewDueOn <= today;
  return [
    ...(awaitsTeacher ? sign(8, 'awaits-approval') : []),
    ...(review ? sign(14, 'review-due') : []),
  ];
}

/** Behind by the plan's rule, or by a teacher's own word; a teacher who says "on pace" is believed before the rule. */
function paceSigns({ pace: { word, because, judged } }: MenteeSigns): readonly Sign[] {
  if ((judged ?? { word }).word !== 'behind') return [];
  if (judged) return sign(18, 'pace-judged-behind', { name: judged.byName, reason: judged.reason });
  return sign(18, 'pace-behind', because.find(({ code }) => code === 'pace-steps')?.values);
}

function evidenceSigns({ lastEvidenceOn }: MenteeSigns, today: string): readonly Sign[] {
  if (lastEvidenceOn === undefined) return sign(9, 'never-any-evidence');
  const weeks = Math.floor(daysBetween(lastEvidenceOn, today) / 7);
  return weeks >= quietAfterWeeks ? sign(17, 'no-evidence-for', { weeks }) : [];
}

function decisionSigns({ decisionsOverdue: count }: MenteeSigns): readonly Sign[] {
  return count === 0 ? [] : sign(15, 'decisions-overdue', { count });
}
