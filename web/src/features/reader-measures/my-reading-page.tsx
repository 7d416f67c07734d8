import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../ui/page-header.tsx';
import { ReadAloud } from '../running-records/read-aloud.tsx';
import { useMe } from '../session/me.ts';
import { StoryPart } from './story-part.tsx';
import './reader-measures.css';

/** What a learner has read, for the learner. */
export function MyReadingPage() {
  const { t } = useTranslation('reader-measures');
  const { personId } = useMe();
  return (
    <>
      <PageHeader title={t('story.title')} />
      <div className="reading-panel">
        <StoryPart learnerId={personId} />
        <ReadAloud learnerId={personId} />
      </div>
    </>
  );
}
