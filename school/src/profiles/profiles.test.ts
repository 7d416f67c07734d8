import { expect, test } from 'vitest';
import { buildCast } from '../cast/build-cast.ts';
import { characters, mainClassId } from '../cast/characters.ts';
import type { ProfileKind, Voice } from './profile.ts';
import { buildProfiles } from './profiles.ts';

const today = '2026-11-22';
const cast = buildCast({ today });
const profiles = buildProfiles({ today, cast });
const learners = new Map(cast.learners.map((learner) => [learner.id, learner]));

test('the same seed and day give the same profiles', () => {
  expect(buildProfiles({ today })).toEqual(profiles);
});

test('every learner has one, and of some a voice has not been heard yet', () => {
  expect(profiles.map((profile) => profile.learnerId)).toEqual([...learners.keys()]);
  const heard = (voice: Voice) =>
    profiles.filter(({ entries }) =>
      entries.some((entry) => entry.voice === voice && entry.ofLastYear === undefined),
    ).length / profiles.length;
  for (const voice of ['learner', 'family'] as const) {
    expect(heard(voice)).toBeGreaterThan(0.75);
    expect(heard(voice)).toBeLessThan(1);
  }
});

test('a third have supports by their code, and health is for those who need to know', () => {
  const share = (kind: ProfileKind) =>
    profiles.filter(({ entries }) => entries.some((entry) => entry.kind === kind)).length /
    profiles.length;
  expect(share('support')).toBeGreaterThan(0.2);
  expect(share('support')).toBeLessThan(0.5);
  expect(share('health')).toBeLessThan(0.1);
  const health = profiles.flatMap(({ entries }) => entries.filter(({ kind }) => kind === 'health'));
  expect(health.every(({ visibility }) => visibility === 'need-to-know')).toBe(true);
});

test('each voice is written by its own person: the learner, a guardian, a teacher of a class', () => {
  for (const { learnerId, entries: all } of profiles) {
    const entries = all.filter(({ ofLastYear }) => ofLastYear === undefined);
    const teachers = cast.classes
      .filter((taught) => taught.learnerIds.includes(learnerId))
      .map((taught) => taught.teacherId);
    const authors = {
      learner: [learnerId],
      family: learners.get(learnerId)!.guardianIds,
      teacher: teachers,
    };
    for (const entry of entries) expect(authors[entry.voice]).toContain(entry.authorId);
  }
});

test('families of Spanish write in Spanish, all others and all teachers in English', () => {
  const odd = profiles.flatMap(({ learnerId, entries }) =>
    entries.filter(
      ({ voice, language, kind }) =>
        voice !== 'learner' && kind !== 'health' && language !== writesIn(learnerId, voice),
    ),
  );
  expect(odd).toEqual([]);
});

test('no sentence has a gap left in it or runs on', () => {
  const texts = profiles.flatMap(({ entries }) => entries.map((entry) => entry.text));
  expect(
    texts.filter((text) => text !== '' && (/[{}]/.test(text) || !/[.!?]$/.test(text))),
  ).toEqual([]);
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(160);
});

test('entries are written between the start of the year (or the arrival) and today', () => {
  const odd = profiles.flatMap(({ learnerId, entries }) => {
    const from = Date.parse(learners.get(learnerId)!.joinedOn);
    return entries
      .filter(({ ofLastYear }) => ofLastYear === undefined)
      .filter((one) => one.writtenAt <= from || one.writtenAt >= Date.parse(today));
  });
  expect(odd).toEqual([]);
});

test('minutes are quarter hours from 45 to 150, and all three paces occur', () => {
  for (const { minutesPerWeek } of profiles) {
    expect(minutesPerWeek % 15).toBe(0);
    expect(minutesPerWeek).toBeGreaterThanOrEqual(45);
    expect(minutesPerWeek).toBeLessThanOrEqual(150);
  }
  const paces = Map.groupBy(profiles, (profile) => profile.pace);
  for (const pace of ['gentle', 'steady', 'brisk'] as const) {
    expect(paces.get(pace)!.length).toBeGreaterThan(40);
  }
});

test('nobody in the class of the pictures shares a sentence with a classmate', () => {
  const ids = cast.classes.find((taught) => taught.id === mainClassId)!.learnerIds;
  const texts = profiles
    .filter((profile) => ids.includes(profile.learnerId))
    .flatMap((profile) => profile.entries)
    .filter(({ kind }) => kind === 'interest' || kind === 'strength' || kind === 'what-works')
    .filter(({ ofLastYear }) => ofLastYear === undefined)
    .map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
});

test('Inés speaks of comics and her mother writes in Spanish', () => {
  const { entries } = profiles.find((one) => one.learnerId === characters.learner.id)!;
  expect(entries[0]!.text).toContain('comics');
  expect(entries.filter((entry) => entry.voice === 'family').map((one) => one.language)).toEqual(
    entries.filter((entry) => entry.voice === 'family').map(() => 'es'),
  );
});

function writesIn(learnerId: string, voice: Voice): 'en' | 'es' {
  return voice !== 'teacher' && learners.get(learnerId)!.language === 'es' ? 'es' : 'en';
}
