import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type Answer, ask } from '../../platform/ask.ts';

export type Learner = Answer<'GET /api/learners/:learnerId'>;

export const learnerQuery = (learnerId: string) =>
  ask('GET /api/learners/:learnerId', { params: { learnerId } });

/** The learner whose page is open. */
export function useLearner() {
  const { learnerId = '' } = useParams({ strict: false });
  return useQuery(learnerQuery(learnerId));
}
