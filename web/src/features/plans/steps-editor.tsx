import { Button } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { Reasons } from '../../ui/reasons.tsx';
import { useMe } from '../session/me.ts';
import { DraftWeek } from '../week/draft-week.tsx';
import { groupSteps } from '../week/group-steps.ts';
import { PaceLine } from '../week/pace-line.tsx';
import { ProposalLine } from '../week/proposal-line.tsx';
import { SlippedList } from '../week/slipped-list.tsx';
import { weekAfter } from '../week/week-after.ts';
import { type ShownWeek, WeekSwitch } from '../week/week-switch.tsx';
import { AddStepForm } from './add-step-form.tsx';
import type { Plan, Week } from './plan.ts';
import { StepLine } from './step-line.tsx';
import { weekRange } from './week-range.ts';

interface StepsEditorProps {
  readonly plan: Plan;
  readonly canEdit: boolean;
}

/** A learner's pace and weeks: each step can be changed or taken out, and put back; what slipped is decided about. */
export function StepsEditor({ plan, canEdit }: StepsEditorProps) {
  const { t } = useTranslation('week');
  const isMine = useMe().personId === plan.learnerId;
  const [shown, setShown] = useState<ShownWeek>('this');
  const next = shown === 'next';
  const week = next ? plan.nextWeek : plan.week;
  const canPlan = canEdit && !isMine;
  const isThere = week !== null && (next || week.startsOn === plan.thisWeek);
  return (
    <section className="stack plan-steps" aria-labelledby="plan-steps">
      <PaceLine learnerId={plan.learnerId} canJudge={canPlan} />
      <SlippedList learnerId={plan.learnerId} canDecide={canEdit} isMine={isMine} />
      <div className="row spread">
        {(canPlan || plan.nextWeek) && <WeekSwitch value={shown} onChange={setShown} />}
        {canPlan && (
          <Link
            to="/learners/$learnerId/what-if"
            params={{ learnerId: plan.learnerId }}
            search={(before) => before}
            className="plain-link"
          >
            <Button
              component="span"
              variant="subtle"
              leftSection={<IconArrowsSplit2 size={18} aria-hidden />}
            >
              {t('whatIf.link')}
            </Button>
          </Link>
        )}
      </div>
      {!isThere && (
        <p className="quiet" id={week ? undefined : 'plan-steps'}>
          {t(next ? 'switch.none' : 'switch.noneHere')}
        </p>
      )}
      {!isThere && canPlan && (
        <DraftWeek plan={plan} week={next ? weekAfter(plan.thisWeek) : plan.thisWeek} />
      )}
      {week && <WeekParts plan={plan} week={week} canEdit={canEdit} />}
    </section>
  );
}

function WeekParts({ plan, week, canEdit }: StepsEditorProps & { readonly week: Week }) {
  const { t } = useTranslation(['plans', 'week']);
  const language = useLanguage();
  const isMine = useMe().personId === plan.learnerId;
  const minutes = week.steps.reduce((sum, step) => sum + step.minutes, 0);
  const open = week.proposals.filter(({ decision }) => decision !== 'accepted');
  return (
    <>
      <div>
        <h2 id="plan-steps">
          {t('week:switch.range', { range: weekRange(week.startsOn, language) })}
        </h2>
        <p className="quiet small">
          {t('plans:panel.minutesOf', { minutes, available: week.minutesAvailable })}
        </p>
        {/* The minutes stand above as they are now; the reason has them as they were drafted. */}
        <Reasons because={week.because.filter(({ code }) => code !== 'week-fitted')} />
      </div>
      {open.length > 0 && (
        <ul className="plain" aria-label={t('week:propose.titleTeacher')}>
          {open.map((proposal) => (
            <ProposalLine
              key={proposal.proposalId}
              plan={plan}
              proposal={proposal}
              canEdit={canEdit && !isMine}
            />
          ))}
        </ul>
      )}
      {week.steps.length === 0 && <p className="quiet">{t('plans:panel.noSteps')}</p>}
      <ul className="plain">
        {groupSteps(week.steps).flatMap(({ steps }) =>
          steps.map((step) => (
            <StepLine key={step.stepId} plan={plan} step={step} canEdit={canEdit} />
          )),
        )}
      </ul>
      {canEdit && !isMine && <AddStepForm plan={plan} weekId={week.weekId} />}
    </>
  );
}
