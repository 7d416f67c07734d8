import { buildCast } from '../cast/build-cast.ts';
import type { DemoOptions } from '../cast/build-cast.ts';
import type { Cast, Learner } from '../cast/cast.ts';
import { characters } from '../cast/characters.ts';
import { addDays, mondayOf, toMs } from '../calendar.ts';
import { seedRandom, shuffle, wholeNumber } from '../random.ts';
import type { Random } from '../random.ts';
import { createMind } from './mind.ts';
import type { Mind } from './mind.ts';
import { historyWeeks } from './pacing.ts';
import { problems } from './problems.ts';
import type { Problem } from './problems.ts';
import { dealStories } from './story.ts';
import type { Story } from './story.ts';
import { listWeekWork } from './week-work.ts';

export type Answer = {
  /** The learner's sourcedId. */
  readonly learner: string;
  /** A standard's code, such as 'M4.NF.1'. */
  readonly skill: string;
  readonly problem: string;
  /** 0 or 1. */
  readonly score: number;
  /** Epoch milliseconds, before midnight (UTC) at the start of `today`, in school hours six hours west of Greenwich. */
  readonly at: number;
};

export type HistoryOptions = DemoOptions & {
  /** Where the caller has it already; default: built from the other two. */
  readonly cast?: Cast;
};

/**
 * Twelve weeks of answers, about 50,000, learner by learner in order of time: what each class is on that week, some of
 * what came first, some review, with absences. The same seed and day give the same answers.
 */
export function* generateHistory(options: HistoryOptions): Generator<Answer, void, undefined> {
  const { today, seed = 'alder', cast = buildCast(options) } = options;
  const stories = dealStories(cast, seed);
  for (const learner of cast.learners) {
    const story = stories.get(learner.id)!;
    const random = seedRandom(`${seed}/history/${learner.id}`);
    yield* generateLearner({ learner, story, random, today });
  }
}

type LearnerInput = {
  readonly learner: Learner;
  readonly story: Story;
  readonly random: Random;
  readonly today: string;
};

function* generateLearner(input: LearnerInput): Generator<Answer, void, undefined> {
  const { learner, story, random, today } = input;
  if (story === 'new') return;
  const mind = createMind(random, {
    story,
    grade: learner.grade,
    strongIn: learner.id === characters.learner.id || random() < 0.5 ? 'reading' : 'mathematics',
  });
  const choose = createChooser(random);
  const missed = listMissedWeeks(random, story);
  const firstMonday = addDays(mondayOf(today), -7 * (historyWeeks - 1));
  for (let week = 0; week < historyWeeks; week += 1) {
    if (missed.has(week)) continue;
    yield* generateWeek({ ...input, week, monday: addDays(firstMonday, week * 7) }, mind, choose);
  }
}

type WeekInput = LearnerInput & { readonly week: number; readonly monday: string };

function* generateWeek(
  input: WeekInput,
  mind: Mind,
  choose: (skill: string) => Problem,
): Generator<Answer, void, undefined> {
  const { learner, story, random, today, week, monday } = input;
  const skills = (['mathematics', 'reading'] as const).flatMap((subject) =>
    listWeekWork({ random, subject, grade: learner.grade, story, week }),
  );
  const times = listTimes(random, monday, skills.length);
  for (const [i, skill] of skills.entries()) {
    const at = times[i]!;
    if (at >= toMs(today)) return;
    const problem = choose(skill);
    yield { learner: learner.id, skill, problem: problem.id, score: mind.answer(problem), at };
  }
}

/** Problems of a skill in an order of the learner's own, over again when all are used. */
function createChooser(random: Random): (skill: string) => Problem {
  const queues = new Map<string, Problem[]>();
  return (skill) => {
    const queue = queues.get(skill) ?? [];
    if (queue.length === 0) queue.push(...shuffle(random, problems.get(skill)!));
    queues.set(skill, queue);
    return queue.pop()!;
  };
}

function listMissedWeeks(random: Random, story: Story): ReadonlySet<number> {
  if (story === 'quiet') return new Set([7, 8, 9, 10, 11]);
  if (story === 'gaps') {
    const first = wholeNumber(random, 1, 4);
    const second = wholeNumber(random, 6, 9);
    return new Set([first, first + 1, second, second + 1]);
  }
  return random() < 0.35 ? new Set([wholeNumber(random, 0, historyWeeks - 1)]) : new Set();
}

const hourMs = 3_600_000;

/** School-hour moments from Monday to Friday, rising, none the same. */
function listTimes(random: Random, monday: string, count: number): readonly number[] {
  const start = toMs(monday);
  const moments = Array.from({ length: count }, () => {
    const day = wholeNumber(random, 0, 4);
    const second = wholeNumber(random, 0, 5 * 3600);
    return start + (day * 24 + 15) * hourMs + second * 1000;
  });
  return moments.sort((a, b) => a - b).map((moment, i) => moment + i);
}
