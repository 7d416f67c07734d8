import type { Cast, Learner } from '../cast/cast.ts';
import type { InTwoLanguages } from '../frameworks/framework.ts';
import { yearOf } from '../grade.ts';
import type { Story } from '../history/story.ts';
import { pick } from '../random.ts';
import type { Random } from '../random.ts';
import {
  familyPhrases,
  olderLearnerPhrases,
  teacherPhrases,
  youngLearnerPhrases,
} from './phrases.ts';
import type { Phrases } from './phrases.ts';
import type { ProfileKind } from './profile.ts';
import { olderTopics, youngTopics } from './topics.ts';
import type { Words } from './words.ts';

export type CombineInput = {
  readonly cast: Cast;
  readonly learner: Learner;
  readonly story: Story;
  readonly random: Random;
};

/** Five to nine entries in the three voices; learner and family in Spanish where that is the family's language. */
export function combineEntries(input: CombineInput): readonly Words[] {
  const { learner } = input;
  const isYoung = yearOf(learner.grade) < 3;
  const topic = pick(input.random, isYoung ? youngTopics : olderTopics);
  const speak = createSpeaker(input, topic);
  return [
    ...speak('learner', isYoung ? youngLearnerPhrases : olderLearnerPhrases, learnerShares),
    ...speak('family', familyPhrases, familyShares),
    ...speakAsTeacher(input),
  ];
}

/** How often a voice says something of a kind. */
type Shares = readonly (readonly [ProfileKind, number])[];

const learnerShares: Shares = [
  ['interest', 1],
  ['strength', 0.7],
  ['what-works', 0.8],
  ['need', 0.25],
  ['hope', 0.5],
];

const familyShares: Shares = [
  ['interest', 0.25],
  ['strength', 1],
  ['what-works', 0.5],
  ['need', 0.2],
  ['hope', 0.45],
];

function createSpeaker({ cast, learner, random }: CombineInput, topic: InTwoLanguages) {
  const language = cast.families.find((family) => family.id === learner.familyId)!.letters;
  return (voice: 'learner' | 'family', phrases: Phrases, shares: Shares): readonly Words[] =>
    shares.flatMap(([kind, share]): Words[] => {
      const choices = phrases[kind];
      if (choices === undefined || random() >= share) return [];
      const phrase = pick(random, choices)[language];
      const text = phrase
        .replaceAll('{name}', learner.givenName)
        .replaceAll('{topic}', topic[language]);
      return [{ kind, voice, language, text }];
    });
}

function speakAsTeacher({ learner, story, random }: CombineInput): readonly Words[] {
  const own = storyNeeds[story];
  const need = own ?? (random() < 0.4 ? pick(random, teacherPhrases.need!) : undefined);
  const say = (kind: ProfileKind, text: string): Words => ({
    kind,
    voice: 'teacher',
    language: 'en',
    text: text.replaceAll('{name}', learner.givenName),
  });
  return [
    say('strength', pick(random, teacherPhrases.strength!)),
    say('what-works', pick(random, teacherPhrases['what-works']!)),
    ...(need === undefined ? [] : [say('need', need)]),
  ];
}

const storyNeeds: Readonly<Partial<Record<Story, string>>> = {
  ahead: 'Ready for work beyond the grade: deeper problems and a say in what comes next.',
  behind: 'Time with what comes first, in small steps, while staying part of the class topic.',
  uneven: 'Use the strong subject as the way into the other one.',
  gaps: 'A short catch-up and a warm welcome after days away.',
  quiet: 'We miss this voice: a call home and an easy first task to come back with.',
};
