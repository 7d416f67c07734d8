import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Coverage, states } from './coverage.ts';
import { MissingVoices } from './missing-voices.tsx';

type ClassCoverage = Coverage['classes'][number];

/** Class by class: a bar labelled with its numbers, which are its table too. */
export function CoverageTable({ classes }: { readonly classes: readonly ClassCoverage[] }) {
  const { t } = useTranslation(['insights', 'plans']);
  return (
    <div className="coverage-scroll">
      <table className="coverage">
        <thead>
          <tr>
            <th scope="col">{t('insights:class')}</th>
            <th scope="col" className="coverage-bar-cell">
              {t('insights:bar')}
            </th>
            {states.map(({ state }) => (
              <th key={state} scope="col" className="number">
                {t(`plans:states.${state}`)}
              </th>
            ))}
            <th scope="col" className="number">
              {t('insights:withoutEvidence')}
            </th>
            <th scope="col" className="coverage-voices-cell">
              {t('insights:voices.head')}
            </th>
          </tr>
        </thead>
        <tbody>
          {classes.map((each) => (
            <tr key={each.classId}>
              <th scope="row">
                <Link to="/classes/$classId" params={{ classId: each.classId }} className="link">
                  {each.title}
                </Link>
                <span className="quiet small"> {each.teacherNames.join(', ')}</span>
                <AlsoTaught classes={each.alsoTaught} />
              </th>
              <td className="coverage-bar-cell">
                <CoverageBar counts={each} />
              </td>
              {states.map(({ state, key }) => (
                <td key={state} className="number" data-label={t(`plans:states.${state}`)}>
                  {each[key]}
                </td>
              ))}
              <td className="number" data-label={t('insights:withoutEvidence')}>
                {each.withoutEvidence}
              </td>
              <td className="coverage-voices-cell" data-label={t('insights:voices.head')}>
                <MissingVoices of={each} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The other classes of the same learners, on one quiet line. */
function AlsoTaught({ classes }: { readonly classes: ClassCoverage['alsoTaught'] }) {
  const { t } = useTranslation('insights');
  if (classes.length === 0) return null;
  return (
    <details className="small also-taught">
      <summary className="quiet">{t('alsoTaught', { count: classes.length })}</summary>
      {classes.map(({ classId, title }) => (
        <Link key={classId} to="/classes/$classId" params={{ classId }} className="link">
          {title}
        </Link>
      ))}
    </details>
  );
}

function CoverageBar({ counts }: { readonly counts: ClassCoverage }) {
  const total = Math.max(counts.learners, 1);
  return (
    <span className="coverage-bar" aria-hidden="true">
      {states
        // A stale plan is in one of the other states too: counted twice, the bar would be longer than its class.
        .filter(({ state, key }) => state !== 'stale' && counts[key] > 0)
        .map(({ state, key }) => (
          <span
            key={state}
            className={`fill-${state}`}
            style={{ width: `${(counts[key] / total) * 100}%` }}
          >
            {counts[key]}
          </span>
        ))}
    </span>
  );
}
