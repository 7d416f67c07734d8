import { useTranslation } from 'react-i18next';
import type { Answer } from '../../platform/ask.ts';

type Sealed = NonNullable<Answer<'GET /api/trust'>['sealed']>[number];

/** What the law keeps of those whose data were deleted, for an administrator to open. */
export function SealedRecords({ sealed }: { readonly sealed: readonly Sealed[] }) {
  const { t } = useTranslation('trust');
  const dayOf = useDay();
  return (
    <section className="card trust-part" aria-labelledby="trust-sealed">
      <h2 id="trust-sealed">{t('sealed')}</h2>
      <p className="quiet small">{t('sealedHelp')}</p>
      {sealed.length === 0 && <p className="quiet">{t('noSealed')}</p>}
      {sealed.map((record) => (
        <details key={record.sealedId}>
          <summary>{t('sealedLine', { name: record.name, day: dayOf(record.keepUntil) })}</summary>
          <Content record={record} />
        </details>
      ))}
    </section>
  );
}

function Content({ record: { content } }: { readonly record: Sealed }) {
  const { t } = useTranslation('trust');
  const dayOf = useDay();
  return (
    <>
      <dl className="trust-facts">
        <dt>{t('sealedFacts.identifier')}</dt>
        <dd>{content.identifier ?? '–'}</dd>
        <dt>{t('sealedFacts.grades')}</dt>
        <dd>{content.grades.join(', ') || '–'}</dd>
        <dt>{t('sealedFacts.schools')}</dt>
        <dd>{content.schools.join(', ') || '–'}</dd>
        <dt>{t('sealedFacts.classes')}</dt>
        <dd>{content.enrolments.map((each) => each.class).join(', ') || '–'}</dd>
      </dl>
      {content.finalRecord.length > 0 && (
        <table className="trust-log">
          <thead>
            <tr>
              <th scope="col">{t('sealedFacts.standard')}</th>
              <th scope="col">{t('sealedFacts.mastery')}</th>
              <th scope="col">{t('sealedFacts.asOf')}</th>
            </tr>
          </thead>
          <tbody>
            {content.finalRecord.map(({ standard, mastery, asOf }) => (
              <tr key={`${standard}${asOf}`}>
                <td>{standard}</td>
                <td>{Math.round(mastery * 100)} %</td>
                <td>{dayOf(asOf)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function useDay() {
  const { i18n } = useTranslation('trust');
  return (day: string) =>
    new Date(`${day}T00:00:00`).toLocaleDateString(i18n.language, { dateStyle: 'long' });
}
