import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PilotDetail } from './pilots.ts';

/** What to do now, the most urgent first, each with the page where it is done. */
export function NextPart({ detail: { next, pilot } }: { readonly detail: PilotDetail }) {
  const { t } = useTranslation('pilots');
  if (pilot.state === 'withdrawn') return null;
  return (
    <section className="card stack next-part" aria-labelledby="pilot-next">
      <h2 id="pilot-next">{t('next.title')}</h2>
      {next.length === 0 ? (
        <p>{t(pilot.state === 'planned' ? 'next.wait' : 'next.fine')}</p>
      ) : (
        <ol>
          {next.map(({ code, values }) => (
            <li key={code}>{t(`next.${code}`, { ...values, defaultValue: '' })}</li>
          ))}
        </ol>
      )}
      <p className="row small">
        <Link to="/classes/$classId/reading" params={{ classId: pilot.classId }} className="link">
          {t('next.reading')}
        </Link>
        <Link
          to="/classes/$classId/reading/records"
          params={{ classId: pilot.classId }}
          className="link"
        >
          {t('next.records')}
        </Link>
      </p>
    </section>
  );
}
