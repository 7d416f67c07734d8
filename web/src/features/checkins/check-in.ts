import { useQuery } from '@tanstack/react-query';
import { type Answer, ask } from '../../platform/ask.ts';

export type CheckIn = Answer<'GET /api/check-ins/:checkInId'>;
export type AgendaItem = CheckIn['agenda'][number];
export type Decision = CheckIn['decisions'][number];
export type Who = Decision['who'];
export type Mentee = Answer<'GET /api/check-ins'>['learners'][number];
export type LearnersCheckIns = Answer<'GET /api/learners/:learnerId/check-ins'>;

export const checkInQuery = (checkInId: string) =>
  ask('GET /api/check-ins/:checkInId', { params: { checkInId } });

export const mentorPageQuery = ask('GET /api/check-ins');

export const learnersCheckInsQuery = (learnerId: string) =>
  ask('GET /api/learners/:learnerId/check-ins', { params: { learnerId } });

export function useLearnersCheckIns(learnerId: string) {
  return useQuery(learnersCheckInsQuery(learnerId));
}
