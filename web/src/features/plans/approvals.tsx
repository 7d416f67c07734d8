import { Button } from '@mantine/core';
import { IconCheck, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { When } from '../../ui/when.tsx';
import { takeBackApproval } from './plan-changes.ts';
import type { Plan } from './plan.ts';
import { useChangePlan } from './use-plan.ts';

/** The voices that a plan asks for: who said yes to this version, and whose yes is still waited for. */
export function Approvals({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plans');
  const change = useChangePlan(plan.learnerId);
  return (
    <ul className="plain approvals">
      {plan.voices.map((voice) => {
        const approval = plan.approvals.find((each) => each.voice === voice);
        const current = approval?.version === plan.version;
        return (
          <li key={voice} className="row">
            {current ? (
              <IconCheck size={18} aria-hidden />
            ) : (
              <IconHourglass size={18} aria-hidden />
            )}
            <span>
              {approval ? (
                <>
                  {t('panel.approvedBy', { name: approval.byName })}, <When at={approval.at} />
                  {!current && ` (${t('panel.outdated')})`}
                </>
              ) : (
                t(`panel.waitingFor.${voice}`)
              )}
            </span>
            {current && voice === plan.approveAs && (
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() =>
                  change.mutate({
                    ...takeBackApproval(),
                    message: t('panel.takenBack'),
                  })
                }
              >
                {t('panel.takeBack')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
