import { describe, expect, test } from 'vitest';
import { buildCast } from '../cast/build-cast.ts';
import { characters, mainClassId } from '../cast/characters.ts';
import { yearOf } from '../grade.ts';
import type { Grade } from '../grade.ts';
import { generateHistory } from './history.ts';
import type { Answer } from './history.ts';
import { problems, problemsPerStandard } from './problems.ts';
import { dealStories } from './story.ts';
import type { Story } from './story.ts';

const today = '2026-11-22';
const cast = buildCast({ today });
const answers = [...generateHistory({ today, cast })];
const byLearner = Map.groupBy(answers, (answer) => answer.learner);
const stories = dealStories(cast, 'alder');
const dayMs = 86_400_000;

const learnersOf = (story: Story) => cast.learners.filter((one) => stories.get(one.id) === story);
const shareRight = (list: readonly Answer[]) =>
  list.reduce((sum, answer) => sum + answer.score, 0) / list.length;
const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
const answersOf = (story: Story) =>
  learnersOf(story).flatMap((learner) => byLearner.get(learner.id) ?? []);

describe('determinism', () => {
  test('the same seed and day give the same answers', () => {
    expect([...generateHistory({ today })]).toEqual(answers);
  });

  test('another seed gives others', () => {
    const first = generateHistory({ today, seed: 'birch' }).next().value;
    expect(first).not.toEqual(answers[0]);
  });
});

describe('size', () => {
  test('about 50,000 answers, some 60 to 110 of a steady learner', () => {
    expect(answers.length).toBeGreaterThan(45_000);
    expect(answers.length).toBeLessThan(60_000);
    const counts = learnersOf('steady').map((one) => byLearner.get(one.id)!.length);
    const usual = counts.filter((count) => count >= 60 && count <= 115);
    expect(usual.length / counts.length).toBeGreaterThan(0.95);
  });

  test.each(['2026-03-02', '2026-07-04'])('holds on %s too', (day) => {
    const count = [...generateHistory({ today: day })].length;
    expect(count).toBeGreaterThan(42_000);
    expect(count).toBeLessThan(60_000);
  });
});

describe('answers', () => {
  test('are on known problems of known standards, scored 0 or 1', () => {
    const known = new Map([...problems.values()].flat().map((one) => [one.id, one.skill]));
    const unknown = answers.filter(
      ({ problem, skill, score }) => known.get(problem) !== skill || (score !== 0 && score !== 1),
    );
    expect(unknown).toEqual([]);
  });

  test('fall on school days of the last twelve weeks, before today', () => {
    const start = Date.parse(today) - 12 * 7 * dayMs;
    const outside = answers.filter(
      ({ at }) =>
        at < start || at >= Date.parse(today) || [0, 6].includes(new Date(at).getUTCDay()),
    );
    expect(outside).toEqual([]);
  });

  test('stand in order of time, no two of a learner at the same moment', () => {
    const disorder = [...byLearner.values()].flatMap((list) =>
      list.filter((answer, i) => i > 0 && answer.at <= list[i - 1]!.at),
    );
    expect(disorder).toEqual([]);
  });

  test('get better with practice', () => {
    const times = new Map<string, number>();
    const first: number[] = [];
    const sixth: number[] = [];
    for (const { learner, skill, score } of answers) {
      const key = `${learner} ${skill}`;
      const count = (times.get(key) ?? 0) + 1;
      times.set(key, count);
      if (count === 1) first.push(score);
      if (count === 6) sixth.push(score);
    }
    expect(mean(sixth)).toBeGreaterThan(mean(first) + 0.08);
  });

  test('are more often right on easy problems than on hard ones', () => {
    const difficulty = new Map(
      [...problems.values()].flat().map((one) => [one.id, one.difficulty]),
    );
    const easy = answers.filter((answer) => difficulty.get(answer.problem)! < -0.5);
    const hard = answers.filter((answer) => difficulty.get(answer.problem)! > 0.5);
    expect(shareRight(easy)).toBeGreaterThan(shareRight(hard) + 0.1);
  });

  test('a learner far behind works on earlier standards, one ahead on later ones', () => {
    expect(shareOf('behind', (years) => years < 0)).toBeGreaterThan(0.2);
    expect(shareOf('ahead', (years) => years > 0)).toBeGreaterThan(0.05);
    expect(shareOf('steady', (years) => years > 0)).toBe(0);
  });
});

describe('states', () => {
  test('every story is told in the class of the pictures', () => {
    const ids = cast.classes.find((taught) => taught.id === mainClassId)!.learnerIds;
    const told = new Set(ids.map((id) => stories.get(id)));
    expect([...told].toSorted()).toEqual(
      ['ahead', 'behind', 'gaps', 'new', 'quiet', 'steady', 'uneven'].toSorted(),
    );
  });

  test('learners who are ahead, steady and behind differ', () => {
    expect(shareRight(answersOf('ahead'))).toBeGreaterThan(0.85);
    expect(shareRight(answersOf('steady'))).toBeGreaterThan(0.55);
    expect(shareRight(answersOf('steady'))).toBeLessThan(0.75);
    expect(shareRight(answersOf('behind'))).toBeLessThan(0.5);
  });

  test('the newly arrived have no evidence, the quiet none for four weeks', () => {
    expect(answersOf('new')).toEqual([]);
    expect(learnersOf('new').length).toBeGreaterThanOrEqual(10);
    for (const { id } of learnersOf('quiet')) {
      const last = byLearner.get(id)!.at(-1)!;
      expect(Date.parse(today) - last.at).toBeGreaterThan(28 * dayMs);
    }
  });

  test('Inés is at home in reading and on her way in mathematics', () => {
    const list = byLearner.get(characters.learner.id)!;
    const [mathematics, reading] = ['M', 'R'].map((letter) =>
      shareRight(list.filter((answer) => answer.skill.startsWith(letter))),
    );
    expect(reading!).toBeGreaterThan(mathematics! + 0.15);
    expect(mathematics!).toBeGreaterThan(0.35);
  });
});

test('each standard has twelve problems, each with its own id', () => {
  const list = [...problems.values()].flat();
  expect(new Set(list.map((problem) => problem.id)).size).toBe(problems.size * problemsPerStandard);
});

/** The share of answers on standards so many years above (below where negative) the learner's grade. */
function shareOf(story: Story, isWanted: (years: number) => boolean): number {
  const gradeOf = new Map(cast.learners.map((one) => [one.id, yearOf(one.grade)]));
  const list = answersOf(story);
  const wanted = list.filter(({ learner, skill }) =>
    isWanted(yearOf(skill.slice(1, 2) as Grade) - gradeOf.get(learner)!),
  );
  return wanted.length / list.length;
}
