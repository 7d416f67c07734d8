import type { Cast, Learner } from '../cast/cast.ts';
import { characters } from '../cast/characters.ts';
import { seedRandom, shuffle } from '../random.ts';

/** What a learner's autumn was like; every section has some of each, so that pages show every state. */
export type Story =
  | 'steady'
  /** Well ahead of the grade; works on next year's standards too. */
  | 'ahead'
  /** Far behind; half of the work is on what comes first. */
  | 'behind'
  /** At home in one subject, struggling in the other. */
  | 'uneven'
  /** Missed two stretches of two weeks. */
  | 'gaps'
  /** No evidence for five weeks. */
  | 'quiet'
  /** Joined a few days ago: no evidence at all. */
  | 'new';

const dealt: readonly Story[] = [
  'ahead',
  'ahead',
  'behind',
  'behind',
  'behind',
  'uneven',
  'uneven',
  'uneven',
  'gaps',
  'gaps',
  'quiet',
];

/** The story of each learner by id: dealt out section by section, fixed for the main characters. */
export function dealStories(cast: Cast, seed: string): ReadonlyMap<string, Story> {
  const stories = new Map<string, Story>();
  const bySection = Map.groupBy(cast.learners, ({ grade, section }) => grade + section);
  for (const [section, group] of bySection) {
    const random = seedRandom(`${seed}/stories/${section}`);
    const others = shuffle(
      random,
      group.filter((learner) => fixedStory(cast, learner) === undefined),
    );
    for (const [i, learner] of others.entries()) stories.set(learner.id, dealt[i] ?? 'steady');
    for (const learner of group) {
      const story = fixedStory(cast, learner);
      if (story !== undefined) stories.set(learner.id, story);
    }
  }
  return stories;
}

function fixedStory({ year }: Cast, learner: Learner): Story | undefined {
  if (learner.id === characters.learner.id) return 'uneven';
  if (learner.id === characters.youngLearner.id) return 'steady';
  return learner.joinedOn > year.startDate ? 'new' : undefined;
}
