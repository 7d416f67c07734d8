import { describe, expect, test } from 'vitest';
import { writtenBank } from '../bank/written-bank.ts';
import { listAhead } from './list-ahead.ts';
import { longest, shortest } from './plan.ts';
import { replay, type AnswerFacts, type SessionFacts } from './replay.ts';
import { scoreSession } from './score-session.ts';
import { shuffleChoices } from './shuffle-choices.ts';
import { drawTruth, seeded, sit } from './simulated-readers.ts';

const bank = writtenBank('en');
const facts: SessionFacts = { seed: 7, priorGrade: 4.5, priorError: 1.8, withheld: [] };

describe('a check', () => {
  test('asks as much of each area, and nobody two questions about one passage', () => {
    const answers = sit({
      bank,
      truth: drawTruth(bank, seeded(1)),
      grade: 4,
      facts,
      random: seeded(2),
    });
    const items = answers.map(({ itemId }) => bank.items.get(itemId));
    const areas = Object.values(Object.groupBy(items, (item) => item?.area ?? '')).map(
      (each) => each?.length ?? 0,
    );
    expect(areas).toHaveLength(3);
    expect(Math.max(...areas) - Math.min(...areas)).toBeLessThanOrEqual(1);
    const families = items.flatMap((item) => item?.family ?? []);
    expect(new Set(families).size).toBe(families.length);
  });

  test('goes on after a reload as if there had been none', () => {
    const answers = sit({
      bank,
      truth: drawTruth(bank, seeded(3)),
      grade: 2,
      facts,
      random: seeded(4),
    });
    const before = replay(bank, facts, answers.slice(0, 5));
    expect(replay(bank, facts, JSON.parse(JSON.stringify(answers.slice(0, 5))))).toEqual(before);
    expect(before.next?.item).toBe(answers[5]?.itemId);
  });

  test('gives neighbours different questions, and nobody one that was withheld', () => {
    const first = (seed: number) => replay(bank, { ...facts, seed }, []).next?.item;
    const firsts = new Set(Array.from({ length: 40 }, (_, seed) => first(seed)));
    expect(firsts.size).toBe(5);
    const withheld = [...firsts].flatMap((item) => item ?? []);
    const others = Array.from(
      { length: 40 },
      (_, seed) => replay(bank, { ...facts, seed, withheld }, []).next?.item,
    );
    expect(others.some((item) => withheld.includes(item ?? ''))).toBe(false);
  });

  test('lays out enough to be finished without a network, the next question first', () => {
    const session = replay(bank, facts, []);
    const ahead = listAhead(bank.pool, session);
    expect(ahead).toHaveLength(longest);
    expect(ahead[0]).toBe(session.next?.item);
    expect(new Set(ahead).size).toBe(longest);
  });

  test('that was finished without a network is scored like any other', () => {
    const ahead = listAhead(bank.pool, replay(bank, facts, []));
    const answers = ahead.map((itemId, k) => ({ itemId, isRight: k % 4 !== 3, heard: false }));
    expect(replay(bank, facts, answers).ended).not.toBeNull();
    const { grade, error } = scoreSession(bank, answers);
    expect(grade).toBeGreaterThan(3);
    expect(grade).toBeLessThan(6);
    expect(error).toBeLessThan(1.2);
  });

  test('does not count what was heard as reading', () => {
    const ahead = listAhead(bank.pool, replay(bank, facts, [])).slice(0, 12);
    const read = ahead.map((itemId) => ({ itemId, isRight: true, heard: false }));
    const heard = read.map((answer, k) => ({ ...answer, heard: k % 2 === 0 }));
    const [all, half] = [scoreSession(bank, read), scoreSession(bank, heard)];
    expect(half.error).toBeGreaterThan(all.error);
    expect(half.scored.filter(({ right }) => right === null)).toHaveLength(6);
  });

  test('of all right or all wrong answers has a finite end', () => {
    for (const isRight of [true, false]) {
      const answers: AnswerFacts[] = [];
      for (;;) {
        const { next } = replay(bank, facts, answers);
        if (next === null) break;
        answers.push({ itemId: next.item, isRight, heard: false });
      }
      expect(answers.length).toBeLessThanOrEqual(longest);
      const { grade, error } = scoreSession(bank, answers);
      expect([grade, error].every(Number.isFinite)).toBe(true);
      expect(isRight ? grade > 7 : grade < 1).toBe(true);
    }
  });
});

test('the 90 % interval holds about 90 % of readers, though the levels of the items are off by what they say they are', () => {
  const random = seeded(11);
  const readers = Array.from({ length: 400 }, (_, k) => {
    const grade = 1 + 6.5 * random();
    const truth = drawTruth(bank, random);
    const own = { ...facts, seed: k, priorGrade: grade + 1.5 * (random() + random() - 1) };
    const answers = sit({ bank, truth, grade, facts: own, random });
    const score = scoreSession(bank, answers);
    return { gap: Math.abs(score.grade - grade), length: answers.length, error: score.error };
  });
  const covered = readers.filter(({ gap, error }) => gap <= 1.645 * error).length / readers.length;
  expect(covered).toBeGreaterThan(0.85);
  expect(covered).toBeLessThan(0.96);
  expect(readers.every(({ length }) => length >= shortest && length <= longest)).toBe(true);
});

test('choices are shown in one order to one session, and the right one stands anywhere', () => {
  const orders = Array.from({ length: 400 }, (_, k) => shuffleChoices(`session-${k}`, 'item', 4));
  expect(shuffleChoices('session-1', 'item', 4)).toEqual(orders[1]);
  for (const place of [0, 1, 2, 3]) {
    const share = orders.filter((order) => order[place] === 0).length / orders.length;
    expect(share).toBeGreaterThan(0.18);
    expect(share).toBeLessThan(0.32);
  }
  expect(orders.every((order) => order.toSorted().join() === '0,1,2,3')).toBe(true);
});
