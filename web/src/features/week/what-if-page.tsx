import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { keepPreviousData } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { type Learner, useLearner } from '../learners/learner.ts';
import type { Plan } from '../plans/plan.ts';
import { useChangePlan, usePlan } from '../plans/use-plan.ts';
import { DraftedWeek } from './drafted-week.tsx';
import { type Basis, isNothing, needsReason, type Shift, toBody, toReturn } from './shift.ts';
import { WhatIfForm } from './what-if-form.tsx';
import './week.css';

/** Another goal, support, pace or time, and the week that would come of it beside the week as it is: nothing is kept until it is saved. */
export function WhatIfPanel() {
  const query = useLearner();
  return <Loaded query={query}>{(learner) => <OfLearner learner={learner} />}</Loaded>;
}

function OfLearner({ learner }: { readonly learner: Learner }) {
  const query = usePlan(learner.learnerId);
  return (
    <Loaded query={query}>
      {({ plan }) => (plan && learner.may.editPlan ? <WhatIf plan={plan} /> : null)}
    </Loaded>
  );
}

function WhatIf({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('week');
  const { learnerId } = plan;
  const [shift, setShift] = useState<Shift>({});
  const body = toBody(shift, plan);
  const query = useQuery({
    queryKey: ['what-if', learnerId, plan.version, body],
    queryFn: () =>
      api('POST /api/learners/:learnerId/plan/what-if', { params: { learnerId }, body }),
    placeholderData: keepPreviousData,
  });
  const basis = query.data?.basis;
  const save = useSave({ plan, shift, basis, onSaved: () => setShift({}) });
  return (
    <section className="stack" aria-labelledby="what-if">
      <div>
        <Link to="/learners/$learnerId" params={{ learnerId }} className="link">
          {t('whatIf.back')}
        </Link>
        <h2 id="what-if">{t('whatIf.title')}</h2>
        <p className="quiet">{t('whatIf.lead')}</p>
      </div>
      <Loaded query={query} rows={8}>
        {(answer) => (
          <div className="what-if">
            <div className="stack">
              <WhatIfForm plan={plan} basis={answer.basis} shift={shift} onChange={setShift} />
              <Button
                loading={save.isPending}
                disabled={isNothing(shift) || needsReason(shift)}
                onClick={save.send}
              >
                {t('whatIf.save')}
              </Button>
            </div>
            <DraftedWeek title={t('whatIf.now')} week={answer.present} gone />
            <div aria-live="polite">
              {isNothing(shift) ? (
                <p className="quiet">{t('whatIf.same')}</p>
              ) : (
                <DraftedWeek title={t('whatIf.would')} week={answer.changed} />
              )}
            </div>
          </div>
        )}
      </Loaded>
    </section>
  );
}

interface Saving {
  readonly plan: Plan;
  readonly shift: Shift;
  readonly basis: Basis | undefined;
  readonly onSaved: () => void;
}

/** One undo takes back the plan and what it was drafted from. */
function useSave({ plan, shift, basis, onSaved }: Saving) {
  const { t } = useTranslation('week');
  const { learnerId } = plan;
  const change = useChangePlan(learnerId);
  const send = () => {
    change.mutate(
      {
        send: (base) =>
          api('PUT /api/learners/:learnerId/plan/what-if', {
            params: { learnerId },
            body: {
              ...toBody(shift, plan),
              version: base.version,
              ...(shift.reason !== undefined && { reason: shift.reason }),
            },
          }),
        message: t('whatIf.saved'),
        undoTo: plan.version,
        ...(basis !== undefined && {
          restore: (version) =>
            api('POST /api/learners/:learnerId/plan/what-if/restoration', {
              params: { learnerId },
              body: { ...toReturn(shift, basis), version },
            }),
        }),
      },
      { onSuccess: onSaved },
    );
  };
  return { send, isPending: change.isPending };
}
