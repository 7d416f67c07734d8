import { Button } from '@mantine/core';
import { IconQrcode, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { CardTable } from './card-table.tsx';
import { ClassDoor } from './class-door.tsx';
import { PrintedCards } from './printed-cards.tsx';
import { useCards, type ClassCards } from './use-cards.ts';
import './cards.css';

/** The sign-in cards of a class: who has one, new ones to print, and the page for a shared tablet. */
export function ClassCardsPage() {
  const { t } = useTranslation('cards');
  const { classId = '' } = useParams({ strict: false });
  const query = useQuery(ask('GET /api/classes/:classId/cards', { params: { classId } }));
  return (
    <Loaded query={query} rows={12} whenNot={t('page.title')}>
      {(cards) => <ClassCards classId={classId} cards={cards} />}
    </Loaded>
  );
}

function ClassCards({ classId, cards }: { readonly classId: string; readonly cards: ClassCards }) {
  const { t } = useTranslation('cards');
  const actions = useCards(classId);
  const { issue } = actions;
  const without = cards.learners.filter(({ card }) => card === null).length;
  return (
    <>
      <div className="not-printed">
        <PageHeader
          title={t('page.title')}
          kicker={
            <Link to="/classes/$classId" params={{ classId }} className="link">
              {cards.title}
            </Link>
          }
          lead={t('page.lead')}
          actions={
            without > 0 && (
              <Button
                leftSection={<IconQrcode size={18} aria-hidden />}
                loading={issue.isPending}
                onClick={() => issue.mutate({ renew: 'both' })}
              >
                {t('page.make', { count: without })}
              </Button>
            )
          }
        />
        {issue.isError && <ProblemNotice error={issue.error} />}
      </div>
      {issue.data && (
        <PrintedCards title={cards.title} issued={issue.data} onHide={() => issue.reset()} />
      )}
      <div className="not-printed stack cards-page">
        {cards.learners.length === 0 ? (
          <Empty
            icon={<IconUsersGroup size={40} stroke={1.5} aria-hidden />}
            title={t('page.emptyTitle')}
            text={t('page.emptyText')}
          />
        ) : (
          <CardTable learners={cards.learners} actions={actions} />
        )}
        <ClassDoor classId={classId} door={cards.door} />
      </div>
    </>
  );
}
