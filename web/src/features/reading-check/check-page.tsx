import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ReadingMenu } from '../shelf/reading-menu.tsx';
import { CheckCard } from './check-card.tsx';
import { LevelsNote } from './levels-note.tsx';
import { OpenCheck } from './open-check.tsx';
import './reading-check.css';

const watchMs = 5_000;

/** A class's reading checks: open one, hand it out, see who is through, and what came of it. Follows the children while one is open. */
export function CheckPage() {
  const { t } = useTranslation('reading-check');
  const { classId = '' } = useParams({ strict: false });
  const query = useQuery({
    ...ask('GET /api/classes/:classId/reading-checks', { params: { classId } }),
    refetchInterval: ({ state }) =>
      state.data?.checks.some(({ open, devices }) => open && devices > 0) ? watchMs : false,
  });
  return (
    <>
      <PageHeader
        title={t('title')}
        kicker={
          <Link to="/classes/$classId" params={{ classId }} className="link">
            {query.data?.title ?? t('back')}
          </Link>
        }
        lead={t('lead')}
      />
      <ReadingMenu classId={classId} />
      <Loaded query={query} rows={8}>
        {(checks) => (
          <div className="stack check-page">
            {checks.mayOpen && <OpenCheck checks={checks} />}
            {checks.checks.map((check) => (
              <CheckCard key={check.checkId} checks={checks} check={check} />
            ))}
            <LevelsNote levels={checks.levels} />
          </div>
        )}
      </Loaded>
    </>
  );
}
