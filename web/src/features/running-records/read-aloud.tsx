import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';

/** What came of reading aloud, in words, for the learner and the family; nothing where nothing was read yet. */
export function ReadAloud({ learnerId }: { readonly learnerId: string }) {
  const { t, i18n } = useTranslation('running-records');
  const query = useQuery(
    ask('GET /api/learners/:learnerId/reading-aloud', { params: { learnerId } }),
  );
  const readings = query.data?.readings ?? [];
  if (readings.length === 0) return null;
  return (
    <section aria-labelledby="read-aloud">
      <h2 id="read-aloud">{t('aloud.title')}</h2>
      <ul>
        {readings.slice(0, 5).map((each) => (
          <li key={each.recordId}>
            <strong>{each.title}</strong>{' '}
            <span className="quiet small">
              {new Date(`${each.readOn}T12:00:00`).toLocaleDateString(i18n.language, {
                dateStyle: 'medium',
              })}
            </span>
            <br />
            {t(`aloud.${each.went}`)}{' '}
            {each.putRight > 0 && t('aloud.putRight', { count: each.putRight })}
          </li>
        ))}
      </ul>
    </section>
  );
}
