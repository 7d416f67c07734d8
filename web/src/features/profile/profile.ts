import type { ProfileEntry } from '@everyplan/contract';
import { queryOptions } from '@tanstack/react-query';
import { type Answer, ask } from '../../platform/ask.ts';

export type Profile = Answer<'GET /api/learners/:learnerId/profile'>;
export type ClassProfiles = Answer<'GET /api/classes/:classId/profiles'>;
export type ClassLearner = ClassProfiles['learners'][number];
export type { ProfileEntry };

export const profileQuery = (learnerId: string) =>
  ask('GET /api/learners/:learnerId/profile', { params: { learnerId } });

export const classProfilesQuery = (classId: string) =>
  queryOptions({
    ...ask('GET /api/classes/:classId/profiles', { params: { classId } }),
    staleTime: 0,
  });

/** What is in the profile now: neither retired nor waiting from an earlier year. */
export function isPresent(entry: ProfileEntry): boolean {
  return entry.retiredAt === null && !entry.fromEarlierYear;
}
