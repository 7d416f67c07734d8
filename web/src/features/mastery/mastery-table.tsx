import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Reasons } from '../../ui/reasons.tsx';
import { When } from '../../ui/when.tsx';
import type { Estimate } from './estimate.ts';
import { IntervalBar } from './interval-bar.tsx';
import { MasteryMark } from './mastery-mark.tsx';

interface MasteryTableProps {
  readonly estimates: readonly Estimate[];
  readonly onEvidence: (estimate: Estimate) => void;
  readonly onRecord?: (estimate: Estimate) => void;
}

export function MasteryTable({ estimates, onEvidence, onRecord }: MasteryTableProps) {
  const { t } = useTranslation('mastery');
  return (
    <table className="skills">
      <thead>
        <tr>
          <th scope="col">{t('panel.skill')}</th>
          <th scope="col" colSpan={2}>
            {t('panel.interval')}
          </th>
          <th scope="col">
            <span className="hidden">{t('panel.evidence')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {estimates.map((estimate) => (
          <tr key={estimate.skillId}>
            <th scope="row">
              {estimate.standard?.title ?? estimate.name}{' '}
              {estimate.standard?.code && (
                <span className="quiet small">{estimate.standard.code}</span>
              )}
              <Reasons because={estimate.because} />
            </th>
            <td>
              <MasteryMark word={estimate.word} />
            </td>
            <td>
              <IntervalBar {...estimate} />
              <Tries estimate={estimate} />
            </td>
            <td className="not-printed">
              <div className="skill-tools">
                <Button
                  variant="subtle"
                  size="compact-md"
                  aria-label={t('panel.evidenceFor', { name: nameOf(estimate) })}
                  onClick={() => onEvidence(estimate)}
                >
                  {t('panel.evidence')}
                </Button>
                {onRecord && (
                  <Button
                    variant="subtle"
                    size="compact-md"
                    aria-label={t('panel.recordFor', { name: nameOf(estimate) })}
                    onClick={() => onRecord(estimate)}
                  >
                    {t('panel.record')}
                  </Button>
                )}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Tries({ estimate }: { readonly estimate: Estimate }) {
  const { t } = useTranslation('mastery');
  const { opportunities, correct, asOf } = estimate;
  if (opportunities === 0) return null;
  return (
    <span className="quiet small">
      {t('panel.tries', { count: opportunities, right: Math.round(correct * 10) / 10 })}
      {asOf && (
        <>
          {' · '}
          <When at={asOf} />
        </>
      )}
    </span>
  );
}

const nameOf = ({ standard, name }: Estimate) => standard?.title ?? name;
