import type { ExistingGoal } from './choose-goals.ts';
import type { ExistingStep } from './choose-steps.ts';
import type { PlannedLearner, PlanRequest } from './draft-plan.ts';
import { wordsOf } from './find-interest.ts';
import type { StandardMastery } from './learner-map.ts';
import type { MasteryWord } from './mastery-word.ts';
import { compileResources, type Resource } from './resource-shelf.ts';
import { compileStandards, type Standard } from './standard-graph.ts';

const standard = (id: string, order: number, prerequisites: readonly string[] = []): Standard => ({
  id,
  framework: id.startsWith('m') ? 'mathematics' : 'reading',
  grades: [id[1] ?? ''],
  order,
  prerequisites,
});

/** Three grades of mathematics, one of reading: the tests' whole curriculum. The id says subject and grade. */
export const fewStandards: readonly Standard[] = [
  standard('m2a', 1),
  standard('m2b', 2),
  standard('m3a', 3, ['m2a']),
  standard('m3b', 4, ['m3a']),
  standard('m3c', 5, ['m3b']),
  standard('m3d', 6, ['m2b']),
  standard('m4a', 7, ['m3d']),
  standard('r3a', 1),
  standard('r3b', 2, ['r3a']),
];

export const shelf: readonly Resource[] = fewStandards.flatMap(({ id }) => [
  { id: `${id}-practice`, kind: 'practice', minutes: 15, needsDevice: true, standards: [id] },
  { id: `${id}-lesson`, kind: 'lesson', minutes: 20, needsDevice: true, standards: [id] },
  {
    id: `${id}-game`,
    kind: 'game',
    minutes: 12,
    needsDevice: false,
    standards: [id],
    words: wordsOf('A card game with dinosaurs'),
  },
]);

const intervals: Readonly<Record<MasteryWord, readonly [number, number]>> = {
  'no-evidence': [0, 1],
  'not-yet': [0.1, 0.4],
  'not-sure-yet': [0.1, 0.9],
  'on-the-way': [0.3, 0.8],
  likely: [0.6, 0.9],
  secure: [0.8, 0.98],
};

export function masteryOf(standardId: string, word: MasteryWord): StandardMastery {
  const [low, high] = intervals[word];
  const opportunities = word === 'no-evidence' ? 0 : 10;
  const mastery = (low + high) / 2;
  const correct = Math.floor(mastery * opportunities);
  return { standardId, mastery, low, high, opportunities, correct, asOf: 0 };
}

const graph = compileStandards(fewStandards);
const compiledShelf = compileResources(graph, shelf);

export function request(
  given: Partial<PlannedLearner> & {
    readonly estimates?: readonly StandardMastery[];
    readonly goals?: readonly ExistingGoal[];
    readonly steps?: readonly ExistingStep[];
    readonly now?: number;
  },
): PlanRequest {
  const { grade, pace = 'steady', minutesPerWeek = 90, interests = [], supports = [] } = given;
  return {
    graph,
    shelf: compiledShelf,
    learner: { grade, pace, minutesPerWeek, interests, supports },
    estimates: given.estimates ?? [],
    existing: { goals: given.goals ?? [], steps: given.steps ?? [], recentResources: [] },
    now: given.now ?? 0,
  };
}
