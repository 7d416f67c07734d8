import type { Answer } from '../../../platform/ask.ts';

export type MasteryRecord = Answer<'GET /api/learners/:learnerId/mastery-record'>;
export type RecordRow = MasteryRecord['rows'][number];
export type Judgement = NonNullable<RecordRow['judgement']>;
export type Scale = MasteryRecord['scale'];

/** How a request names what a row is about. */
export function aboutOf({ aboutId, isStandard }: { aboutId: string; isStandard: boolean }) {
  return isStandard ? { standardId: aboutId } : { skillId: aboutId };
}
