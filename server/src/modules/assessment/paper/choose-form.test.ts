import { describe, expect, test } from 'vitest';
import { writtenBank } from '../bank/written-bank.ts';
import { scoreSession } from '../sessions/score-session.ts';
import { answerAs, drawTruth, seeded } from '../sessions/simulated-readers.ts';
import { gradesOfBand } from './band-of.ts';
import { chooseForm, codeOf } from './choose-form.ts';

const bands = ['k-1', '2-3', '4-5', '6-8'] as const;
const none = new Set<string>();

describe.each(['en', 'es'] as const)('a form in %s', (language) => {
  const bank = writtenBank(language);

  test.each(bands)('for %s has the three areas in equal shares, from easy to hard', (band) => {
    const chosen = chooseForm({ bank, band, seen: none, seed: 'a' });
    const items = chosen.map((id) => bank.items.get(id)!);
    expect(items.map(({ area }) => area)).toEqual([
      ...Array.from({ length: 6 }, () => 'vocabulary'),
      ...Array.from({ length: 6 }, () => 'sentence'),
      ...Array.from({ length: 6 }, () => 'passage'),
    ]);
    const families = items.flatMap(({ family }) => family ?? []);
    expect(new Set(families).size).toBe(families.length);
    for (const start of [0, 6, 12]) {
      const levels = chosen.slice(start, start + 6).map((id) => bank.levels.get(id)!.level);
      expect(levels).toEqual(levels.toSorted((a, b) => a - b));
      expect(levels.at(-1)! - levels[0]!).toBeGreaterThan(1.5);
    }
  });

  test('holds about nine of ten readers in its 90 % interval, within a grade and a half of the band', () => {
    const random = seeded(5);
    const readers = bands.flatMap((band) => {
      const [from, to] = gradesOfBand[band];
      return Array.from({ length: 100 }, (_, k) => {
        const grade = Math.max(0, from - 1.5 + (to + 1 - from + 3) * random());
        const truth = drawTruth(bank, random);
        const form = chooseForm({ bank, band, seen: none, seed: String(k % 7) });
        const answers = form.map((id) => answerAs({ bank, truth, grade, random }, id));
        const score = scoreSession(bank, answers);
        return { gap: Math.abs(score.grade - grade), error: score.error };
      });
    });
    const covered = readers.filter(({ gap, error }) => gap <= 1.645 * error).length;
    const rmse = Math.sqrt(readers.reduce((sum, { gap }) => sum + gap * gap, 0) / readers.length);
    expect(covered / readers.length).toBeGreaterThan(0.85);
    expect(rmse).toBeLessThan(1.5);
  });
});

test('leaves out what was seen of late where something else is near', () => {
  const bank = writtenBank('en');
  const first = chooseForm({ bank, band: '4-5', seen: none, seed: 'a' });
  const second = chooseForm({ bank, band: '4-5', seen: new Set(first), seed: 'a' });
  expect(second.filter((id) => first.includes(id))).toEqual([]);
});

test('is the same for the same check and another for another, and says so in its code', () => {
  const bank = writtenBank('en');
  const make = (seed: string) => chooseForm({ bank, band: '2-3', seen: none, seed });
  expect(make('a')).toEqual(make('a'));
  expect(codeOf(make('a'))).toMatch(/^[A-Z]{4}$/);
  expect(codeOf(make('a'))).not.toBe(codeOf(make('b')));
});
