import type { ProfileEntry } from '@everyplan/contract';
import { type Answer, ask } from '../../platform/ask.ts';

export type Profile = Answer<'GET /api/learners/:learnerId/profile'>;
export type ClassProfiles = Answer<'GET /api/classes/:classId/profiles'>;
export type ClassLearner = ClassProfiles['learners'][number];
export type { ProfileEntry };

export const profileQuery = (learnerId: string) =>
  ask('GET /api/learners/:learnerId/profile', { params: { learnerId }, query: {} });

export const classProfilesQuery = (classId: string) =>
  ask('GET /api/classes/:classId/profiles', { params: { classId }, query: {} });

/** The same for a sheet: whoever opens it to print it is in the learner's log, once for each time it is opened. */
export const printedProfileQuery = (learnerId: string) => ({
  ...ask('GET /api/learners/:learnerId/profile', {
    params: { learnerId },
    query: { for: 'paper' },
  }),
  ...onceEachTime,
});

export const printedClassQuery = (classId: string) => ({
  ...ask('GET /api/classes/:classId/profiles', { params: { classId }, query: { for: 'paper' } }),
  ...onceEachTime,
});

const onceEachTime = { staleTime: Infinity, gcTime: 0 };

/** What is in the profile now: neither retired nor waiting from an earlier year. */
export function isPresent(entry: ProfileEntry): boolean {
  return entry.retiredAt === null && !entry.fromEarlierYear;
}
