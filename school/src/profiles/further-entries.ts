import type { InTwoLanguages } from '../frameworks/framework.ts';
import type { Cast, Learner } from '../cast/cast.ts';
import { yearOf } from '../grade.ts';
import type { Story } from '../history/story.ts';
import { pick, wholeNumber } from '../random.ts';
import type { Random } from '../random.ts';
import {
  healthPhrases,
  helpedPhrases,
  languagePhrases,
  lastYearInterests,
  lastYearStrengths,
  privatePhrases,
  supportPhrases,
  trustedPhrases,
} from './further-phrases.ts';
import type { ProfileKind, Visibility, Voice } from './profile.ts';
import type { Words } from './words.ts';

type Given = {
  readonly cast: Cast;
  readonly learner: Learner;
  readonly story: Story;
  readonly random: Random;
};

/**
 * What stands beside who somebody is, in believable shares: supports (a third of the learners), what helped (two fifths), trusted adults,
 * languages of the home, a few restricted and private entries, and what was said last year.
 */
export function furtherEntries(given: Given): readonly Words[] {
  return [
    ...supports(given),
    ...what(given, 0.4, () => ['teacher', 'what-helped', helpedPhrases]),
    ...what(given, 0.45, () => ['learner', 'trusted-adult', trustedPhrases]),
    ...homeLanguage(given),
    ...what(given, 0.08, () => ['learner', 'need', privatePhrases, 'mentor']),
    ...health(given),
    ...lastYear(given),
  ];
}

type Choice = readonly [Voice, ProfileKind, readonly (string | InTwoLanguages)[], Visibility?];

/** One sentence of a kind, for a share of the learners. */
function what({ cast, learner, random }: Given, share: number, choose: () => Choice): Words[] {
  if (random() >= share) return [];
  const [voice, kind, phrases, visibility] = choose();
  const language = voice === 'teacher' ? 'en' : lettersOf(cast, learner);
  const phrase = pick(random, phrases);
  const text = typeof phrase === 'string' ? phrase : phrase[language];
  return [{ kind, voice, language, text, ...(visibility && { visibility }) }];
}

function supports({ story, learner, random }: Given): readonly Words[] {
  const needsMore = story === 'behind' || story === 'gaps' || learner.language !== 'en';
  if (random() >= (needsMore ? 0.55 : 0.2)) return [];
  const first = wholeNumber(random, 0, supportPhrases.length - 1);
  const count = wholeNumber(random, 1, 3);
  return Array.from({ length: count }, (_, index) => {
    const [code, text] = supportPhrases[(first + index * 5) % supportPhrases.length]!;
    return { kind: 'support', voice: 'teacher', language: 'en', code, text };
  });
}

function homeLanguage({ cast, learner, random }: Given): readonly Words[] {
  if (learner.language === 'en' || random() < 0.3) return [];
  const language = lettersOf(cast, learner);
  const text = language === 'en' ? pick(random, languagePhrases) : 'Lo hablamos en casa.';
  return [{ kind: 'language', voice: 'family', language, code: learner.language, text }];
}

function health(given: Given): readonly Words[] {
  return what(given, 0.04, () => ['family', 'health', healthPhrases, 'need-to-know']).map(
    (words) => ({ ...words, isForMainTeacher: true }),
  );
}

function lastYear(given: Given): readonly Words[] {
  if (given.story === 'new' || yearOf(given.learner.grade) === 0) return [];
  return [
    ...what(given, 0.7, () => ['learner', 'interest', lastYearInterests]),
    ...what(given, 0.6, () => ['teacher', 'strength', lastYearStrengths]),
  ].map((words) => ({ ...words, ofLastYear: true }));
}

function lettersOf(cast: Cast, learner: Learner): 'en' | 'es' {
  return cast.families.find((family) => family.id === learner.familyId)!.letters;
}
