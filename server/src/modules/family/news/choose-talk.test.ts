import { renderBecause } from '@everyplan/contract/because';
import { describe, expect, test } from 'vitest';
import { chooseTalk, type TalkSigns } from './choose-talk.ts';

const quiet: TalkSigns = {
  givenName: 'Ines',
  today: '2026-11-20',
  reachedThisWeek: [],
  doneThisWeek: [],
  openSteps: [],
  goals: [],
  nextCheckInOn: null,
};
const all: TalkSigns = {
  ...quiet,
  reachedThisWeek: ['I can compare ratios'],
  doneThisWeek: ['Ratio cards', 'Mix the paint'],
  openSteps: [
    { title: 'Video', minutes: 5, needsDevice: true },
    { title: 'Long walk', minutes: 40, needsDevice: false },
    { title: 'Dice game', minutes: 10, needsDevice: false },
  ],
  goals: ['I can compare ratios'],
  nextCheckInOn: '2026-11-25',
};

describe('the one thing to talk about at home', () => {
  test.each([
    ['what was reached', all, 'talk-reached'],
    ['else what was done last', { ...all, reachedThisWeek: [] }, 'talk-done'],
    [
      'else a check-in that is near',
      { ...all, reachedThisWeek: [], doneThisWeek: [] },
      'talk-check-in',
    ],
    [
      'else something short without a screen',
      { ...all, reachedThisWeek: [], doneThisWeek: [], nextCheckInOn: '2026-12-09' },
      'talk-together',
    ],
    ['else the goal', { ...quiet, goals: all.goals }, 'talk-goal'],
  ] as const)('is %s', (_, signs, code) => {
    expect(chooseTalk(signs)?.says.code).toBe(code);
  });

  test('is nothing where nothing is known', () => {
    expect(chooseTalk(quiet)).toBeNull();
  });

  test('picks the last thing done and the step that fits, by name', () => {
    const done = chooseTalk({ ...all, reachedThisWeek: [] });
    expect(renderBecause(done!.says, 'en')).toContain('Mix the paint');
    const together = chooseTalk({ ...quiet, openSteps: all.openSteps });
    expect(renderBecause(together!.says, 'es')).toContain('Dice game');
  });

  test('is said in both languages, with its why', () => {
    const kinds = ['reached', 'done', 'check-in', 'together', 'goal'];
    const codes = kinds.flatMap((kind) => [`talk-${kind}`, `talk-why-${kind}`]);
    const silent = codes.filter((code) =>
      (['en', 'es'] as const).some(
        (language) => renderBecause({ code, values: {} }, language) === '',
      ),
    );
    expect(silent).toEqual([]);
  });
});
