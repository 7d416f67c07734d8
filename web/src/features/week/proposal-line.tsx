import { Button, TextInput } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import type { Plan, Week } from '../plans/plan.ts';
import { useChangePlan } from '../plans/use-plan.ts';

interface ProposalLineProps {
  readonly plan: Plan;
  readonly proposal: Week['proposals'][number];
  readonly canEdit: boolean;
}

/** A learner's idea for a teacher to say yes or no to; a no has a word with it. */
export function ProposalLine({ plan, proposal, canEdit }: ProposalLineProps) {
  const { t } = useTranslation(['week', 'ui']);
  const [declining, setDeclining] = useState(false);
  const change = useChangePlan(plan.learnerId);
  const params = { learnerId: plan.learnerId, proposalId: proposal.proposalId };
  const path = '/api/learners/:learnerId/plan/proposals/:proposalId/decision' as const;
  const reopen = () =>
    change.mutate({ send: () => api(`DELETE ${path}`, { params }), message: t('ui:undone') });
  const accept = () =>
    change.mutate({
      send: () => api(`PUT ${path}`, { params, body: { decision: 'accepted' } }),
      message: t('week:propose.accepted'),
      undo: reopen,
    });
  const decline = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const word = String(new FormData(event.currentTarget).get('word')).trim();
    change.mutate({
      send: () => api(`PUT ${path}`, { params, body: { decision: 'declined', word } }),
      message: t('week:propose.declinedSaid'),
      undo: reopen,
    });
    setDeclining(false);
  };
  return (
    <li className="plan-line">
      <h3>{proposal.title}</h3>
      <p className="quiet small">
        {t('week:propose.byWhom', { name: proposal.proposedByName, minutes: proposal.minutes })}
      </p>
      <div className="row">
        <StateMark tone="sun" icon={<IconBulb aria-hidden />}>
          {proposal.decision === 'declined'
            ? t('week:propose.declined', { word: proposal.word ?? '' })
            : t('week:propose.waitingTeacher')}
        </StateMark>
        {canEdit && proposal.decision === null && !declining && (
          <>
            <Button size="compact-sm" loading={change.isPending} onClick={accept}>
              {t('week:propose.accept')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setDeclining(true)}>
              {t('week:propose.decline')}
            </Button>
          </>
        )}
        {canEdit && proposal.decision === 'declined' && (
          <Button size="compact-sm" variant="subtle" onClick={reopen}>
            {t('week:propose.decideAgain')}
          </Button>
        )}
      </div>
      {declining && (
        <form className="form-row" onSubmit={decline}>
          <TextInput
            ref={(input) => input?.focus()}
            name="word"
            label={t('week:propose.word')}
            maxLength={300}
            required
            withAsterisk={false}
          />
          <Button type="submit">{t('week:propose.send')}</Button>
          <Button variant="subtle" onClick={() => setDeclining(false)}>
            {t('ui:cancel')}
          </Button>
        </form>
      )}
    </li>
  );
}
