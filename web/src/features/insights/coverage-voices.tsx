import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Coverage } from './coverage.ts';

const voices = [
  { name: 'learner', key: 'withoutLearner' },
  { name: 'family', key: 'withoutFamily' },
  { name: 'teacher', key: 'withoutTeacher' },
] as const;

/** Whose voice is missing from profiles this school year; a class leads to its list, which says it by name. */
export function CoverageVoices({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useTranslation('insights');
  const open = coverage.classes.filter((each) => voices.some(({ key }) => each.voices[key] > 0));
  return (
    <section className="stack" aria-labelledby="coverage-voices">
      <div>
        <h2 id="coverage-voices">{t('voices.title')}</h2>
        <p className="quiet">
          {voices
            .map(({ name, key }) => t(`voices.${name}`, { count: coverage.totals.voices[key] }))
            .join(' · ')}
        </p>
      </div>
      {open.length === 0 ? (
        <p>{t('voices.all')}</p>
      ) : (
        <div className="coverage-scroll">
          <table className="coverage">
            <thead>
              <tr>
                <th scope="col">{t('class')}</th>
                <th scope="col" className="number">
                  {t('learners')}
                </th>
                {voices.map(({ name }) => (
                  <th key={name} scope="col" className="number">
                    {t(`voices.head.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {open.map((each) => (
                <tr key={each.classId}>
                  <th scope="row">
                    <Link
                      to="/classes/$classId/notes"
                      params={{ classId: each.classId }}
                      className="link"
                    >
                      {each.title}
                    </Link>
                  </th>
                  <td className="number" data-label={t('learners')}>
                    {each.learners}
                  </td>
                  {voices.map(({ name, key }) => (
                    <td key={name} className="number" data-label={t(`voices.head.${name}`)}>
                      {each.voices[key]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
