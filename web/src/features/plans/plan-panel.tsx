import { Button } from '@mantine/core';
import { IconRoute, IconWand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Role } from '@everyplan/contract';
import { api } from '../../platform/api.ts';
import { useLanguage } from '../../platform/language.ts';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { type Learner, useLearner } from '../learners/learner.ts';
import { LazyPlanComments } from '../family/comments/lazy-plan-comments.tsx';
import { Agree } from './agree.tsx';
import { Approvals } from './approvals.tsx';
import { rolesOf } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';
import { GoalsEditor } from './goals-editor.tsx';
import { hasEnded } from './has-ended.ts';
import { PlanClosing } from './plan-closing.tsx';
import { PlanSections } from './plan-sections.tsx';
import type { Plan } from './plan.ts';
import { PrintedWeek } from './printed-week.tsx';
import { ReviewDue } from './review-due.tsx';
import { StepsEditor } from './steps-editor.tsx';
import { useChangePlan, usePlan } from './use-plan.ts';
import './plan-panel.css';

/** A learner's plan for the adults around them: read by a family, edited where it stands by a teacher. */
export function PlanPanel() {
  const query = useLearner();
  return <Loaded query={query}>{(learner) => <LearnersPlan learner={learner} />}</Loaded>;
}

function LearnersPlan({ learner }: { readonly learner: Learner }) {
  const query = usePlan(learner.learnerId);
  return (
    <Loaded query={query}>
      {({ plan }) =>
        plan ? <PlanParts learner={learner} plan={plan} /> : <NoPlan learner={learner} />
      }
    </Loaded>
  );
}

const staff: readonly Role[] = ['teacher', 'coach', 'principal', 'administrator'];

interface PlanPartsProps {
  readonly learner: Learner;
  readonly plan: Plan;
}

function PlanParts({ learner, plan }: PlanPartsProps) {
  const { t } = useTranslation('plans');
  const language = useLanguage();
  const me = useMe();
  const canEdit = learner.may.editPlan && !hasEnded(plan);
  const isStaff = rolesOf(me).some((role) => staff.includes(role));
  const canClose = learner.may.editPlan && me.personId !== plan.learnerId;
  return (
    <>
      <div className="plan-parts not-printed">
        {plan.state === 'set-aside' && (
          <p className="plan-ended">{t('closing.isSetAside', { reason: plan.reason })}</p>
        )}
        {plan.state === 'done' && <p className="plan-ended">{t('closing.isDone')}</p>}
        <GoalsEditor plan={plan} canEdit={canEdit} />
        <StepsEditor plan={plan} canEdit={canEdit} />
        <PlanSections plan={plan} canEdit={canEdit} linked={isStaff} />
        <footer className="row spread plan-foot">
          <div className="stack plan-standing">
            <Approvals plan={plan} />
            <ReviewDue plan={plan} canReview={canClose} />
          </div>
          <div className="row">
            {canClose && <PlanClosing plan={plan} />}
            {plan.week && <PrintButton label={t('children.print')} />}
            {canEdit && <Draft learner={learner} again />}
          </div>
        </footer>
        <Agree plan={plan} voice="family" />
      </div>
      <LazyPlanComments learnerId={learner.learnerId} />
      <div className="printed">
        <PrintedWeek
          name={`${learner.givenName} ${learner.familyName}`}
          goals={plan.goals}
          week={plan.week}
          language={language}
        />
      </div>
    </>
  );
}

function NoPlan({ learner }: { readonly learner: Learner }) {
  const { t } = useTranslation('plans');
  const { editPlan } = learner.may;
  return (
    <Empty
      icon={<IconRoute size={40} stroke={1.5} aria-hidden />}
      title={t('panel.emptyTitle')}
      text={t(editPlan ? 'panel.emptyText' : 'panel.emptyForFamily')}
    >
      {editPlan && <Draft learner={learner} again={false} />}
    </Empty>
  );
}

function Draft({ learner, again }: { readonly learner: Learner; readonly again: boolean }) {
  const { t } = useTranslation('plans');
  const { learnerId } = learner;
  const change = useChangePlan(learnerId);
  const { data } = usePlan(learnerId);
  const before = data?.plan?.version;
  const draft = () =>
    change.mutate({
      send: () => api('POST /api/learners/:learnerId/plan/drafts', { params: { learnerId } }),
      message: t('panel.redrafted'),
      ...(before !== undefined && { undoTo: before }),
    });
  return (
    <Button
      variant={again ? 'default' : 'filled'}
      leftSection={<IconWand size={18} aria-hidden />}
      loading={change.isPending}
      onClick={draft}
    >
      {t(again ? 'panel.redraft' : 'panel.draft')}
    </Button>
  );
}
