import { Button } from '@mantine/core';
import { IconCalendarCheck, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Answer, ask } from '../../platform/ask.ts';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ClassMenu } from '../people/class-menu.tsx';
import { CarryOverLearner } from './carry-over-learner.tsx';
import { useCarryOver } from './use-carry-over.ts';
import './carry-over.css';

type CarryOver = Answer<'GET /api/classes/:classId/carry-over'>;

/** What a class's learners were known by last year, to be kept, asked again or retired, in bulk. */
export function CarryOverPage() {
  const { t } = useTranslation('profile');
  const { classId = '' } = useParams({ strict: false });
  const query = useQuery(ask('GET /api/classes/:classId/carry-over', { params: { classId } }));
  return (
    <>
      <PageHeader
        title={t('carry.title', { title: query.data?.title ?? '' })}
        kicker={
          <Link to="/classes/$classId" params={{ classId }} className="link">
            {t('class.back')}
          </Link>
        }
        lead={t('carry.lead')}
      />
      <ClassMenu classId={classId} />
      <Loaded query={query} rows={10}>
        {(carryOver) => <Decisions carryOver={carryOver} />}
      </Loaded>
    </>
  );
}

function Decisions({ carryOver }: { readonly carryOver: CarryOver }) {
  const { t } = useTranslation('profile');
  const decide = useCarryOver(carryOver.classId);
  const { learners } = carryOver;
  const decidable = learners.filter(({ mayDecide }) => mayDecide);
  const open = decidable.flatMap(({ learnerId, entries }) =>
    entries.filter(({ decision }) => decision === null).map((entry) => ({ ...entry, learnerId })),
  );
  if (learners.length === 0)
    return (
      <Empty
        icon={<IconCalendarCheck size={40} stroke={1.5} aria-hidden />}
        title={t('carry.emptyTitle')}
        text={t('carry.emptyText')}
      />
    );
  return (
    <>
      {decidable.length === 0 && <p className="quiet">{t('carry.yours')}</p>}
      {decidable.length > 0 && open.length === 0 && (
        <output className="notice">
          <IconCircleCheck size={20} aria-hidden />
          <span>
            <strong>{t('carry.doneTitle')}.</strong> {t('carry.doneText')}
          </span>
        </output>
      )}
      {open.length > 0 && (
        <div className="row carry-all">
          <strong>{t('carry.undecided', { count: open.length })}</strong>
          <Button variant="default" onClick={() => decide.all(open, 'keep')}>
            {t('carry.allKeep')}
          </Button>
          <Button variant="default" onClick={() => decide.all(open, 'ask')}>
            {t('carry.allAsk')}
          </Button>
        </div>
      )}
      <ul className="plain">
        {learners.map((learner) => (
          <CarryOverLearner key={learner.learnerId} learner={learner} onDecide={decide.all} />
        ))}
      </ul>
    </>
  );
}
