import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import type { Plan, Week } from '../plans/plan.ts';
import { AddOwn } from '../plans/add-own.tsx';
import { useChangePlan } from '../plans/use-plan.ts';

interface MyProposalsProps {
  readonly plan: Plan;
  readonly week: Week;
}

/** What the learner proposed and how it stands, and a place for another idea. */
export function MyProposals({ plan, week }: MyProposalsProps) {
  const { t } = useTranslation('week');
  const { learnerId } = plan;
  const change = useChangePlan(learnerId);
  const shown = week.proposals.filter(({ decision }) => decision !== 'accepted');
  const withdraw = (proposalId: string) =>
    change.mutate({
      send: () =>
        api('DELETE /api/learners/:learnerId/plan/proposals/:proposalId', {
          params: { learnerId, proposalId },
        }),
      message: t('propose.withdrawn'),
    });
  const propose = (title: string, minutes: number) =>
    change.mutate({
      send: () =>
        api('POST /api/learners/:learnerId/plan/proposals', {
          params: { learnerId },
          body: { weekId: week.weekId, kind: 'project', title, minutes },
        }),
      message: t('propose.sent'),
      undo: (after) => {
        const mine = [after.week, after.nextWeek].find((one) => one?.weekId === week.weekId);
        const last = mine?.proposals.at(-1);
        if (last) withdraw(last.proposalId);
      },
    });
  return (
    <>
      {shown.length > 0 && (
        <section className="stack" aria-label={t('propose.title')}>
          <h3>{t('propose.title')}</h3>
          <ul className="plain proposals">
            {shown.map((one) => (
              <li key={one.proposalId} className="proposal">
                <p className="choice-title">{one.title}</p>
                <p className="step-why">
                  {one.decision === 'declined'
                    ? t('propose.declined', { word: one.word ?? '' })
                    : t('propose.waiting')}
                </p>
                {one.decision === null && (
                  <Button variant="subtle" onClick={() => withdraw(one.proposalId)}>
                    {t('propose.withdraw')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <AddOwn
        open={t('propose.open')}
        label={t('propose.label')}
        withMinutes
        busy={change.isPending}
        onAdd={propose}
      />
    </>
  );
}
