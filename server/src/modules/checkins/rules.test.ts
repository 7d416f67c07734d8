import { renderBecause } from '@everyplan/contract/because';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './days.ts';
import {
  agendaFor,
  direction,
  dueSoonDays,
  mostOfAKind,
  type AgendaSigns,
  type SkillKnown,
} from './rules.ts';

const today = '2026-11-18';
const nothing: AgendaSigns = {
  today,
  givenName: 'Ana',
  since: '2026-11-04',
  topics: [],
  decisions: [],
  skills: [],
  steps: { done: 0, total: 0, slipped: [] },
  goals: [],
  plan: { awaitsTeacher: false, reviewDueOn: null },
  lastEvidenceOn: today,
  profile: [],
};
const known = (mastery: number, opportunities = 10): SkillKnown => ({
  mastery,
  low: Math.max(0, mastery - 0.1),
  high: Math.min(1, mastery + 0.1),
  opportunities,
  correct: Math.round(mastery * opportunities),
});
const codes = (signs: AgendaSigns) => agendaFor(signs).map((item) => item.says.code);

const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays(today, days));
const id = fc.uuid();
const share = fc.double({ min: 0, max: 1, noNaN: true });
const skillKnown: fc.Arbitrary<SkillKnown> = fc
  .tuple(share, share, share, fc.nat(40), share)
  .map(([a, b, c, opportunities, right]) => {
    const [low, mastery, high] = [a, b, c].toSorted((x, y) => x - y) as [number, number, number];
    return { low, mastery, high, opportunities, correct: right * opportunities };
  });
const signs: fc.Arbitrary<AgendaSigns> = fc.record({
  today: fc.constant(today),
  givenName: fc.string({ minLength: 1 }),
  since: fc.option(day, { nil: undefined }),
  topics: fc.array(
    fc.record({
      topicId: id,
      kind: fc.constantFrom('talk-asked' as const, 'family-comment' as const),
      text: fc.string(),
      day,
    }),
    { maxLength: 3 },
  ),
  decisions: fc.array(
    fc.record({
      decisionId: id,
      text: fc.string({ minLength: 1 }),
      who: fc.constantFrom('learner' as const, 'adult' as const, 'family' as const),
      dueOn: fc.option(day),
    }),
    { maxLength: 4 },
  ),
  skills: fc.array(
    fc.record({
      skillId: id,
      title: fc.string({ minLength: 1 }),
      before: fc.option(skillKnown, { nil: undefined }),
      now: skillKnown,
      because: fc.constant([{ code: 'since-last', values: { days: 3 } }]),
    }),
    { maxLength: 12 },
  ),
  steps: fc.record({
    done: fc.nat(9),
    total: fc.integer({ min: 9, max: 20 }),
    slipped: fc.array(fc.record({ stepId: id, title: fc.string({ minLength: 1 }) }), {
      maxLength: 9,
    }),
  }),
  goals: fc.array(
    fc.record({
      goalId: id,
      title: fc.string({ minLength: 1 }),
      state: fc.constantFrom('open' as const, 'reached' as const),
      dueOn: fc.option(day),
    }),
    { maxLength: 9 },
  ),
  plan: fc.option(fc.record({ awaitsTeacher: fc.boolean(), reviewDueOn: fc.option(day) }), {
    nil: undefined,
  }),
  lastEvidenceOn: fc.option(day, { nil: undefined }),
  profile: fc.array(
    fc.record({
      voice: fc.constantFrom('learner', 'family', 'teacher', 'staff') as fc.Arbitrary<'learner'>,
    }),
    { maxLength: 6 },
  ),
});

describe('an agenda', () => {
  test('says of every item why it is there, in a sentence of either language', () => {
    fc.assert(
      fc.property(signs, (given) => {
        for (const { says, because } of agendaFor(given)) {
          expect(because.length).toBeGreaterThan(0);
          for (const reason of [says, ...because])
            for (const language of ['en', 'es'] as const)
              expect([reason.code, renderBecause(reason, language).length > 0]).toEqual([
                reason.code,
                true,
              ]);
        }
      }),
    );
  });

  test('names each item once, and the same way when asked again', () => {
    fc.assert(
      fc.property(signs, (given) => {
        const keys = agendaFor(given).map((item) => item.key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(agendaFor(given).map((item) => item.key)).toEqual(keys);
      }),
    );
  });

  test('forgets no decision and no wish, and holds no more than a few of anything else', () => {
    fc.assert(
      fc.property(signs, (given) => {
        const items = agendaFor(given);
        const of = (kind: string) => items.filter((item) => item.key.startsWith(`${kind}/`)).length;
        expect(of('decision')).toBe(given.decisions.length);
        expect(of('talk-asked') + of('family-comment')).toBe(given.topics.length);
        for (const kind of ['moved-up', 'moved-down', 'slipped', 'goal-due', 'goal-reached'])
          expect(of(kind)).toBeLessThanOrEqual(mostOfAKind);
      }),
    );
  });

  test('never says of one skill that it grew and that it fell', () => {
    const moves = fc.tuple(skillKnown, skillKnown);
    const rose = (then: SkillKnown, now: SkillKnown) => now.mastery > then.mastery;
    fc.assert(
      fc.property(moves, ([then, now]) => {
        const way = direction(then, now);
        const fits = {
          up: rose(then, now) && now.opportunities > then.opportunities,
          down: rose(now, then) && now.opportunities > then.opportunities,
          same: true,
        };
        expect(fits[way]).toBe(true);
      }),
    );
  });

  test('is empty where nothing has happened and nothing is due', () => {
    expect(agendaFor(nothing)).toEqual([]);
  });

  test('begins with what the learner asked for and what was agreed, good news before the rest', () => {
    const given: AgendaSigns = {
      ...nothing,
      topics: [{ topicId: 't', kind: 'talk-asked', text: '', day: today }],
      decisions: [{ decisionId: 'd', text: 'Read', who: 'learner', dueOn: null }],
      skills: [
        { skillId: 'a', title: 'Adding', before: known(0.9), now: known(0.4, 14), because: [] },
        { skillId: 'b', title: 'Halving', before: known(0.3), now: known(0.9, 14), because: [] },
      ],
      steps: { done: 3, total: 4, slipped: [{ stepId: 's', title: 'Game' }] },
    };
    expect(codes(given)).toEqual([
      'talk-asked',
      'decision-open',
      'moved-up',
      'steps-done',
      'moved-down',
      'step-slipped',
    ]);
  });
});

describe('a skill has moved', () => {
  test('when its word rose or its estimate left the old interval, and there is new evidence', () => {
    expect(direction(known(0.3), known(0.9, 14))).toBe('up');
    expect(direction(known(0.3), known(0.45, 14))).toBe('up');
    expect(direction(known(0.3), known(0.35, 14))).toBe('same');
    expect(direction(known(0.9), known(0.4, 14))).toBe('down');
    expect(direction(known(0.9), known(0.4, 10))).toBe('same');
  });

  test('not from nothing: a first look is no movement', () => {
    expect(direction(undefined, known(0.9))).toBe('same');
    expect(direction(known(0.5, 0), known(0.9))).toBe('same');
  });
});

test('talks about a goal from two weeks before its day, the earliest first', () => {
  const goal = (goalId: string, days: number) => ({
    goalId,
    title: goalId,
    state: 'open' as const,
    dueOn: addDays(today, days),
  });
  const goals = [goal('late', 20), goal('soon', dueSoonDays), goal('past', -3), goal('now', 0)];
  const due = agendaFor({ ...nothing, goals });
  expect(due.map((item) => item.key)).toEqual(['goal-due/past', 'goal-due/now', 'goal-due/soon']);
  expect(due.map((item) => item.because[0])).toEqual([
    { code: 'was-due', values: { days: 3 } },
    { code: 'is-due', values: { days: 0 } },
    { code: 'is-due', values: { days: dueSoonDays } },
  ]);
});

test('counts new words in the profile by their voice, from the second check-in on', () => {
  const profile = [{ voice: 'family' as const }, { voice: 'family' as const }];
  expect(agendaFor({ ...nothing, profile })).toEqual([
    {
      key: 'profile/family',
      says: { code: 'profile-news', values: { voice: 'family' } },
      because: [{ code: 'new-entries', values: { count: 2 } }],
    },
  ]);
  expect(codes({ ...nothing, since: undefined, profile })).toEqual(['first-talk']);
});
