import { addDays, toMs } from '../calendar.ts';
import { buildCast } from '../cast/build-cast.ts';
import type { Cast, Learner } from '../cast/cast.ts';
import { characters, mainClassId } from '../cast/characters.ts';
import { yearOf } from '../grade.ts';
import type { HistoryOptions } from '../history/history.ts';
import { dealStories } from '../history/story.ts';
import type { Story } from '../history/story.ts';
import { seedRandom, wholeNumber } from '../random.ts';
import type { Random } from '../random.ts';
import { combineEntries } from './combine-entries.ts';
import { furtherEntries } from './further-entries.ts';
import { inesWords, tomasWords } from './main-characters.ts';
import { mainClassWords } from './main-class.ts';
import type { LearnerProfile } from './profile.ts';
import type { Words } from './words.ts';

/** A profile for every learner: by hand for the main class and the two Andrades, combined from phrases for the rest. */
export function buildProfiles(options: HistoryOptions): readonly LearnerProfile[] {
  const { today, seed = 'alder', cast = buildCast(options) } = options;
  const stories = dealStories(cast, seed);
  return cast.learners.map((learner) => {
    const story = stories.get(learner.id)!;
    const random = seedRandom(`${seed}/profiles/${learner.id}`);
    const words =
      findHandWritten(cast, learner) ??
      withoutSomeVoices(learner, combineEntries({ cast, learner, story, random }), seed);
    // A stream of its own, so that what was said before stays the same.
    const further = isMainCharacter(learner)
      ? []
      : furtherEntries({
          cast,
          learner,
          story,
          random: seedRandom(`${seed}/further/${learner.id}`),
        });
    const since = story === 'new' ? learner.joinedOn : cast.year.startDate;
    const stamp = createStamp(random, toMs(since), toMs(today));
    return {
      learnerId: learner.id,
      pace: choosePace(learner, story, random),
      minutesPerWeek: chooseMinutes(learner, random),
      entries: [...words, ...further]
        .filter((entry) => story !== 'new' || entry.voice !== 'teacher')
        .map((entry) => ({
          ...entry,
          authorId: findAuthor(cast, learner, entry),
          writtenAt: entry.ofLastYear ? toMs(addDays(cast.year.startDate, -100)) : stamp(),
        })),
    };
  });
}

function isMainCharacter({ id }: Learner): boolean {
  return id === characters.learner.id || id === characters.youngLearner.id;
}

function findHandWritten(cast: Cast, learner: Learner): readonly Words[] | undefined {
  if (learner.id === characters.learner.id) return inesWords;
  if (learner.id === characters.youngLearner.id) return tomasWords;
  const mainClass = cast.classes.find((taught) => taught.id === mainClassId)!;
  const index = mainClass.learnerIds
    .filter((id) => id !== characters.learner.id)
    .indexOf(learner.id);
  const words = mainClassWords[index];
  if (words === undefined) return undefined;
  const language = learner.language === 'es' ? 'es' : 'en';
  const name = (text: string) => text.replaceAll('{name}', learner.givenName);
  return [
    { voice: 'learner', kind: 'interest', language, text: words.interest[language] },
    { voice: 'learner', kind: 'what-works', language, text: words.whatWorks[language] },
    { voice: 'family', kind: 'strength', language, text: name(words.family[language]) },
    { voice: 'teacher', kind: 'strength', language: 'en', text: name(words.teacher) },
  ];
}

/** In a real school some have not been asked yet: one learner in twenty, one family in six. */
function withoutSomeVoices(learner: Learner, words: readonly Words[], seed: string) {
  const random = seedRandom(`${seed}/unheard/${learner.id}`);
  const [noLearner, noFamily] = [random() < 0.05, random() < 0.17];
  return words.filter(
    ({ voice }) => !(noLearner && voice === 'learner') && !(noFamily && voice === 'family'),
  );
}

function findAuthor(cast: Cast, learner: Learner, { voice, ofLastYear }: Words): string {
  if (voice === 'learner') return learner.id;
  if (voice === 'family') return learner.guardianIds[0]!;
  if (ofLastYear) return findTeacherOfLastYear(cast, learner);
  const key = yearOf(learner.grade) > 5 ? 'mathematics' : 'homeroom';
  return cast.classes.find(
    ({ id, learnerIds }) => id.endsWith(`-${key}`) && learnerIds.includes(learner.id),
  )!.teacherId;
}

/** The homeroom teacher of the grade below. */
function findTeacherOfLastYear(cast: Cast, learner: Learner): string {
  return cast.classes.find(
    ({ kind, grade, section }) =>
      kind === 'homeroom' &&
      yearOf(grade) === yearOf(learner.grade) - 1 &&
      section === learner.section,
  )!.teacherId;
}

function choosePace(learner: Learner, story: Story, random: Random): LearnerProfile['pace'] {
  if (learner.id === characters.learner.id) return 'steady';
  if (story === 'ahead') return 'brisk';
  if (story === 'behind') return random() < 0.7 ? 'gentle' : 'steady';
  const draw = random();
  return draw < 0.15 ? 'gentle' : draw > 0.85 ? 'brisk' : 'steady';
}

/** Quarter hours: 45 to 75 minutes a week up to grade 2, 60 to 105 up to grade 5, 60 to 150 after that. */
function chooseMinutes(learner: Learner, random: Random): number {
  if (learner.id === characters.learner.id) return 90;
  const year = yearOf(learner.grade);
  if (year < 3) return 15 * wholeNumber(random, 3, 5);
  return 15 * wholeNumber(random, 4, year < 6 ? 7 : 10);
}

/** Moments from `from` to before `to`, each later than the one before. */
function createStamp(random: Random, from: number, to: number): () => number {
  let last = from;
  return () => {
    last += Math.floor(1 + (random() * (to - last)) / 4);
    return last;
  };
}
