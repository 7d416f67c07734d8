import { useTranslation } from 'react-i18next';
import { PlanStateMark } from '../plans/plan-state-mark.tsx';
import { type Coverage, states } from './coverage.ts';

/** The whole in six numbers, each with its share as a small bar. */
export function CoverageTotals({ totals }: { readonly totals: Coverage['totals'] }) {
  const { t } = useTranslation('insights');
  const share = (count: number) => (totals.learners === 0 ? 0 : (count / totals.learners) * 100);
  return (
    <section aria-labelledby="coverage-totals">
      <h2 id="coverage-totals" className="hidden">
        {t('totals')}
      </h2>
      <ul className="plain totals">
        {states.map(({ state, key }) => (
          <li key={state} className="card">
            <PlanStateMark state={state} />
            <p className="total-number">{totals[key]}</p>
            <p className="quiet small">{t('ofLearners', { count: totals.learners })}</p>
            <span className="share" aria-hidden="true">
              <span className={`fill-${state}`} style={{ width: `${share(totals[key])}%` }} />
            </span>
          </li>
        ))}
        <li className="card">
          <p className="total-name">{t('withoutEvidence')}</p>
          <p className="total-number">{totals.withoutEvidence}</p>
          <p className="quiet small">{t('withoutEvidenceHelp')}</p>
        </li>
      </ul>
    </section>
  );
}
