import type { Role } from '@everyplan/contract';
import { useParams } from '@tanstack/react-router';
import { LearnerReadings } from '../readings/learner-readings.tsx';
import { LearnerRecords } from '../running-records/learner-records.tsx';
import { ReadAloud } from '../running-records/read-aloud.tsx';
import { LearnerShelf } from '../shelf/learner-shelf.tsx';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';
import { MeasuresPart } from './measures-part.tsx';
import { StoryPart } from './story-part.tsx';
import './reader-measures.css';

/** Who sees how a class reads sees the shelf of each learner. */
const seesShelves: readonly Role[] = ['teacher', 'coach', 'principal', 'administrator'];

/** How a learner reads: for staff the measure and where it comes from; for learner and family what was read, without levels. */
export function ReadingPanel() {
  const { learnerId = '' } = useParams({ strict: false });
  const role = actingRole(useMe());
  if (role === 'learner' || role === 'guardian')
    return (
      <div className="reading-panel">
        <StoryPart learnerId={learnerId} />
        <ReadAloud learnerId={learnerId} />
      </div>
    );
  return (
    <div className="reading-panel">
      <MeasuresPart learnerId={learnerId} />
      {seesShelves.includes(role) && <LearnerShelf learnerId={learnerId} />}
      <LearnerRecords learnerId={learnerId} />
      <LearnerReadings learnerId={learnerId} />
      <StoryPart learnerId={learnerId} />
    </div>
  );
}
