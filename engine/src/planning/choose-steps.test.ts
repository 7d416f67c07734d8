import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRequest } from './plan-request.arbitrary.ts';
import { draftPlan, type PlanRequest } from './draft-plan.ts';
import type { DraftOption } from './explain-steps.ts';
import { request, shelf } from './planning-examples.ts';
import { shortTaskMinutes } from './week-support.ts';

const sum = (parts: readonly { readonly minutes: number }[]) =>
  parts.reduce((total, { minutes }) => total + minutes, 0);
const codes = ({ because }: Pick<DraftOption, 'because'>) => because.map(({ code }) => code);
const waysOf = (given: PlanRequest) =>
  draftPlan(given).steps.flatMap((step) => (step.options.length > 0 ? step.options : [step]));

test('starts a week with what must be done, one step for each goal, and leaves something to choose', () => {
  const { steps } = draftPlan(request({ grade: '3' }));
  expect(new Set(steps.map(({ importance }) => importance))).toEqual(
    new Set(['must', 'should', 'choice']),
  );
  const musts = steps.filter(({ importance }) => importance === 'must');
  expect(musts.map(({ goal }) => goal)).toEqual([0, 1, 2]);
});

test('lets what a learner likes come up in the choice, and says so', () => {
  const board = draftPlan(request({ grade: '3', interests: ['My dinosaurs!'] })).steps.find(
    ({ options }) => options.length > 0,
  );
  const liked = board?.options.filter((option) => codes(option).includes('likes')) ?? [];
  expect(liked.length).toBeGreaterThan(0);
  expect(liked[0]?.because[0]?.values).toEqual({ interest: 'My dinosaurs' });
});

test('answers a support with steps that do, and says what they do', () => {
  const given = request({
    grade: '3',
    supports: ['movement-breaks', 'read-aloud', 'short-tasks', 'large-print'],
  });
  const said = new Set(draftPlan(given).steps.flatMap(codes));
  expect([...said]).toEqual(expect.arrayContaining(['while-moving', 'heard-first', 'kept-short']));
});

test('drafts the same for supports that change no step', () => {
  const supports = ['large-print', 'timer'];
  expect(draftPlan(request({ grade: '3', supports }))).toEqual(draftPlan(request({ grade: '3' })));
});

test('makes no second choice where one has been made', () => {
  const made = {
    stepId: 's',
    goalId: undefined,
    resourceId: undefined,
    kind: 'game',
    minutes: 10,
    needsDevice: false,
    importance: 'choice',
    kept: true,
  } as const;
  const { steps } = draftPlan(request({ grade: '3', steps: [made] }));
  expect(steps.filter(({ importance }) => importance === 'choice')).toEqual([]);
});

test('always fits the musts into the minutes, and into half of them where there are several', () => {
  fc.assert(
    fc.property(anyRequest, (given) => {
      const draft = draftPlan(given);
      const available = draft.week.minutesAvailable;
      const keptMusts = given.existing.steps.filter(
        (step) => step.kept && step.importance === 'must',
      );
      const musts = draft.steps.filter(({ importance }) => importance === 'must');
      if (musts.length === 0) return;
      const most = musts.length + keptMusts.length > 1 ? available / 2 : available;
      expect(sum([...keptMusts, ...musts])).toBeLessThanOrEqual(most);
    }),
  );
});

test('always has a must where something is drafted for a goal and no must was kept', () => {
  fc.assert(
    fc.property(anyRequest, (given) => {
      const { steps } = draftPlan(given);
      const kept = given.existing.steps.some((step) => step.kept && step.importance === 'must');
      if (kept || steps.every(({ goal }) => goal === undefined)) return;
      expect(steps.some(({ importance }) => importance === 'must')).toBe(true);
    }),
  );
});

test('offers two to four different ways to one goal, each of which fits, and no choice elsewhere', () => {
  fc.assert(
    fc.property(anyRequest, (given) => {
      const { steps } = draftPlan(given);
      const [board, ...more] = steps.filter(({ importance }) => importance === 'choice');
      expect(more).toEqual([]);
      expect(steps.filter(({ options }) => options.length > 0).length).toBe(
        board === undefined ? 0 : 1,
      );
      if (board === undefined) return;
      expect(board.options.length).toBeGreaterThanOrEqual(2);
      expect(board.options.length).toBeLessThanOrEqual(4);
      const ways = board.options.map(({ resourceId, own }) => resourceId ?? own);
      expect(new Set(ways).size).toBe(ways.length);
      expect(board.minutes).toBe(Math.max(...board.options.map(({ minutes }) => minutes)));
      expect(board.goal).toBeDefined();
    }),
  );
});

test('never draws a learner to a screen who is to have none, nor past ten minutes one with short tasks', () => {
  const devices = new Set(shelf.flatMap(({ id, needsDevice }) => (needsDevice ? id : [])));
  fc.assert(
    fc.property(anyRequest, (given) => {
      const supports = new Set(given.learner.supports);
      const onScreen = waysOf(given).filter(({ resourceId }) => devices.has(resourceId ?? ''));
      const long = waysOf(given).filter(({ minutes }) => minutes > shortTaskMinutes);
      expect(supports.has('no-screen') ? onScreen : []).toEqual([]);
      expect(supports.has('short-tasks') ? long : []).toEqual([]);
    }),
  );
});

test('says what a learner likes only of those who like it, and of steps that have to do with it', () => {
  fc.assert(
    fc.property(anyRequest, (given) => {
      const ways = waysOf(given);
      const said = ways.flatMap(({ because }) => because.filter(({ code }) => code === 'likes'));
      const known = given.learner.interests as readonly (string | number | undefined)[];
      expect(said.filter(({ values }) => !known.includes(values['interest']))).toEqual([]);
      const silent = ways.filter((way) => way.own === 'interest' && !codes(way).includes('likes'));
      expect(silent).toEqual([]);
    }),
  );
});
