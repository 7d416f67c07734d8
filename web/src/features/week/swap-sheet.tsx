import { useQuery } from '@tanstack/react-query';
import { IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Reasons } from '../../ui/reasons.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import type { Plan, Step } from '../plans/plan.ts';
import { StepKindIcon } from '../plans/step-kind-icon.tsx';
import { useChangePlan } from '../plans/use-plan.ts';
import './week.css';

interface SwapSheetProps {
  readonly plan: Plan;
  readonly step: Step;
  readonly onClose: () => void;
}

/** Other ways to the same goal in about the same time; one press takes one. */
export function SwapSheet({ plan, step, onClose }: SwapSheetProps) {
  const { t } = useTranslation(['week', 'plans', 'ui']);
  const { learnerId } = plan;
  const { stepId } = step;
  const params = { learnerId, stepId };
  const change = useChangePlan(learnerId);
  const query = useQuery(ask('GET /api/learners/:learnerId/plan/steps/:stepId/swaps', { params }));
  const take = (wayId: string, title: string) => {
    change.mutate({
      send: (base) =>
        api('PUT /api/learners/:learnerId/plan/steps/:stepId/swap', {
          params,
          body: { version: base.version, wayId },
        }),
      message: t('week:steps.swapped', { title }),
      undoTo: plan.version,
    });
    onClose();
  };
  return (
    <Sheet title={t('week:steps.swapFor', { title: step.title })} onClose={onClose}>
      <Loaded query={query} rows={3}>
        {({ ways }) =>
          ways.length === 0 ? (
            <p>{t('week:steps.noSwap')}</p>
          ) : (
            <ul className="plain swap-ways">
              {ways.map((way) => (
                <li key={way.wayId}>
                  <button
                    type="button"
                    className="swap-way"
                    onClick={() => take(way.wayId, way.title)}
                  >
                    <span className="choice-title">{way.title}</span>
                    <span className="step-facts">
                      <span>
                        <IconClock aria-hidden /> {t('ui:shortMinutes', { count: way.minutes })}
                      </span>
                      <span>
                        <StepKindIcon kind={way.kind} /> {t(`plans:kinds.${way.kind}`)}
                      </span>
                    </span>
                  </button>
                  <Reasons because={way.because} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Sheet>
  );
}
