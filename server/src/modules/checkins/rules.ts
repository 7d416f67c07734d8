import type { Because } from '@everyplan/contract';
import { masteryWord, masteryWords } from '@everyplan/engine/planning';
import { addDays, daysBetween } from './days.ts';

/** So many of one kind at most: a talk has minutes, not hours. */
export const mostOfAKind = 3;
/** A goal that is due within so many days is talked about now. */
export const dueSoonDays = 14;
/** So many weeks without evidence, and it is worth a question. */
export const quietWeeks = 2;

/** What is known of a skill: mastery with its 90 % interval, 0..1, the answers behind it and how many were right. */
export interface SkillKnown {
  readonly mastery: number;
  readonly low: number;
  readonly high: number;
  readonly opportunities: number;
  readonly correct: number;
}

/** All that an agenda is made from. Days are 'YYYY-MM-DD' by the district's clock. */
export interface AgendaSigns {
  readonly today: string;
  readonly givenName: string;
  /** The day of the check-in before; undefined: there was none. */
  readonly since: string | undefined;
  readonly topics: readonly {
    readonly topicId: string;
    readonly kind: 'talk-asked' | 'family-comment';
    readonly text: string;
    readonly day: string;
  }[];
  /** Agreed before and not ticked. */
  readonly decisions: readonly {
    readonly decisionId: string;
    readonly text: string;
    readonly who: 'learner' | 'adult' | 'family';
    readonly dueOn: string | null;
  }[];
  readonly skills: readonly {
    readonly skillId: string;
    readonly title: string;
    /** At the check-in before. */
    readonly before: SkillKnown | undefined;
    readonly now: SkillKnown;
    readonly because: readonly Because[];
  }[];
  /** Steps of the weeks since the check-in before. */
  readonly steps: {
    readonly done: number;
    readonly total: number;
    /** Their week is over and they are not done. */
    readonly slipped: readonly { readonly stepId: string; readonly title: string }[];
  };
  readonly goals: readonly {
    readonly goalId: string;
    readonly title: string;
    readonly state: 'open' | 'reached';
    readonly dueOn: string | null;
  }[];
  readonly plan:
    | { readonly awaitsTeacher: boolean; readonly reviewDueOn: string | null }
    | undefined;
  readonly lastEvidenceOn: string | undefined;
  /** New words in the profile that whoever holds the talk may read. */
  readonly profile: readonly { readonly voice: 'learner' | 'family' | 'teacher' | 'staff' }[];
}

export interface AgendaItem {
  /** Stable as long as the thing stands: what was left out stays out. */
  readonly key: string;
  readonly says: Because;
  readonly because: readonly Because[];
}

/**
 * What to talk about, in the order of a good talk: what was asked for, what was agreed, what went well, what did not, what comes. Each with
 * its reason; nothing here decides anything.
 */
export function agendaFor(signs: AgendaSigns): readonly AgendaItem[] {
  return [
    ...askedFor(signs),
    ...agreed(signs),
    ...firstTalk(signs),
    ...moved(signs, 'up'),
    ...stepsDone(signs),
    ...goalsReached(signs),
    ...moved(signs, 'down'),
    ...slipped(signs),
    ...goalsDue(signs),
    ...planSigns(signs),
    ...quiet(signs),
    ...profileNews(signs),
  ];
}

function askedFor({ topics, givenName, today }: AgendaSigns): readonly AgendaItem[] {
  return topics.map(({ topicId, kind, text, day }) => ({
    key: `${kind}/${topicId}`,
    says: {
      code: text === '' ? kind : `${kind}-about`,
      values: { name: givenName, ...(text === '' ? {} : { text }) },
    },
    because: [{ code: 'days-ago', values: { days: Math.max(0, daysBetween(day, today)) } }],
  }));
}

function agreed({ decisions, givenName, today }: AgendaSigns): readonly AgendaItem[] {
  return decisions.map(({ decisionId, text, who, dueOn }) => ({
    key: `decision/${decisionId}`,
    says: { code: 'decision-open', values: { who, text, name: givenName } },
    because: [dueOn === null ? { code: 'decision-no-date', values: {} } : whenDue(dueOn, today)],
  }));
}

/** 'is-due' in so many days (0: today), or 'was-due' so many days ago. */
function whenDue(day: string, today: string): Because {
  const days = daysBetween(today, day);
  return days < 0
    ? { code: 'was-due', values: { days: -days } }
    : { code: 'is-due', values: { days } };
}

function firstTalk({ since, givenName }: AgendaSigns): readonly AgendaItem[] {
  if (since !== undefined) return [];
  return [
    {
      key: 'first-talk',
      says: { code: 'first-talk', values: { name: givenName } },
      because: [{ code: 'no-talk-before', values: {} }],
    },
  ];
}

/** Which way a skill has gone since the check-in before: by the word for it, or by an interval that it has left. */
export function direction(before: SkillKnown | undefined, now: SkillKnown): 'up' | 'down' | 'same' {
  if (before === undefined || now.opportunities <= before.opportunities) return 'same';
  const rise = masteryWords.indexOf(masteryWord(now)) - masteryWords.indexOf(masteryWord(before));
  // From "no evidence" every word is a first look, not a movement.
  if (masteryWord(before) === 'no-evidence') return 'same';
  if (now.mastery > before.mastery && (rise > 0 || now.mastery > before.high)) return 'up';
  if (now.mastery < before.mastery && (rise < 0 || now.mastery < before.low)) return 'down';
  return 'same';
}

function moved({ skills }: AgendaSigns, way: 'up' | 'down'): readonly AgendaItem[] {
  return skills
    .filter(({ before, now }) => direction(before, now) === way)
    .toSorted((a, b) => change(b) - change(a))
    .slice(0, mostOfAKind)
    .map(({ skillId, title, because }) => ({
      key: `moved-${way}/${skillId}`,
      says: { code: `moved-${way}`, values: { skill: title } },
      because,
    }));
}

function change({ before, now }: AgendaSigns['skills'][number]): number {
  return Math.abs(now.mastery - (before?.mastery ?? now.mastery));
}

function stepsDone({ steps, since }: AgendaSigns): readonly AgendaItem[] {
  if (steps.done === 0) return [];
  return [
    {
      key: 'steps-done',
      says: { code: 'steps-done', values: { done: steps.done, total: steps.total } },
      because: [{ code: since === undefined ? 'lately' : 'since-last-talk', values: {} }],
    },
  ];
}

function slipped({ steps }: AgendaSigns): readonly AgendaItem[] {
  return steps.slipped.slice(0, mostOfAKind).map(({ stepId, title }) => ({
    key: `slipped/${stepId}`,
    says: { code: 'step-slipped', values: { step: title } },
    because: [{ code: 'week-is-over', values: {} }],
  }));
}

function goalsReached({ goals }: AgendaSigns): readonly AgendaItem[] {
  return goals
    .filter(({ state }) => state === 'reached')
    .slice(0, mostOfAKind)
    .map(({ goalId, title }) => ({
      key: `goal-reached/${goalId}`,
      says: { code: 'goal-reached', values: { goal: title } },
      because: [{ code: 'since-last-talk', values: {} }],
    }));
}

function goalsDue({ goals, today }: AgendaSigns): readonly AgendaItem[] {
  const until = addDays(today, dueSoonDays);
  return goals
    .flatMap(({ goalId, title, state, dueOn }) =>
      state === 'open' && dueOn !== null && dueOn <= until ? [{ goalId, title, dueOn }] : [],
    )
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
    .slice(0, mostOfAKind)
    .map(({ goalId, title, dueOn }) => ({
      key: `goal-due/${goalId}`,
      says: { code: 'goal-due', values: { goal: title } },
      because: [whenDue(dueOn, today)],
    }));
}

function planSigns({ plan, today }: AgendaSigns): readonly AgendaItem[] {
  if (plan === undefined) return [];
  const review = plan.reviewDueOn !== null && plan.reviewDueOn <= addDays(today, dueSoonDays);
  return [
    ...(plan.awaitsTeacher
      ? [
          {
            key: 'plan-waits',
            says: { code: 'plan-to-agree', values: {} },
            because: [{ code: 'awaits-approval', values: {} }],
          },
        ]
      : []),
    ...(review && plan.reviewDueOn !== null
      ? [
          {
            key: `plan-review/${plan.reviewDueOn}`,
            says: { code: 'plan-review', values: {} },
            because: [whenDue(plan.reviewDueOn, today)],
          },
        ]
      : []),
  ];
}

function quiet({ lastEvidenceOn, today }: AgendaSigns): readonly AgendaItem[] {
  if (lastEvidenceOn === undefined) return [];
  const weeks = Math.floor(daysBetween(lastEvidenceOn, today) / 7);
  if (weeks < quietWeeks) return [];
  return [
    {
      key: 'quiet',
      says: { code: 'ask-how-it-goes', values: {} },
      because: [{ code: 'no-evidence-for', values: { weeks } }],
    },
  ];
}

function profileNews({ profile, since }: AgendaSigns): readonly AgendaItem[] {
  if (since === undefined) return [];
  const voices = ['learner', 'family', 'teacher', 'staff'] as const;
  return voices.flatMap((voice) => {
    const count = profile.filter((entry) => entry.voice === voice).length;
    if (count === 0) return [];
    return [
      {
        key: `profile/${voice}`,
        says: { code: 'profile-news', values: { voice } },
        because: [{ code: 'new-entries', values: { count } }],
      },
    ];
  });
}
