import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answer, ask } from '../../platform/ask.ts';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { PrintedWeek } from './printed-week.tsx';

type Weeks = Answer<'GET /api/classes/:classId/weeks'>;

/** All weeks of a class as they will come out of the printer, a sheet a learner, each in its reader's language. */
export function ClassWeeksPage() {
  const { t, i18n } = useTranslation('plans');
  const { classId = '' } = useParams({ strict: false });
  const { week } = useSearch({ strict: false });
  const query = useQuery(
    ask('GET /api/classes/:classId/weeks', { params: { classId }, query: { week } }),
  );
  useEffect(() => void i18n.loadLanguages(['en', 'es']), [i18n]);
  return (
    <>
      <div className="not-printed">
        <PageHeader
          title={t('weeks.title', { title: query.data?.title ?? '' })}
          kicker={
            <Link to="/classes/$classId" params={{ classId }} className="link">
              {t('weeks.back')}
            </Link>
          }
          lead={t('weeks.lead')}
          actions={<PrintButton label={t('weeks.print')} />}
        />
      </div>
      <Loaded query={query} rows={4}>
        {(data) => <Sheets weeks={data.weeks} />}
      </Loaded>
    </>
  );
}

function Sheets({ weeks }: { readonly weeks: Weeks['weeks'] }) {
  const { t } = useTranslation('plans');
  const planned = weeks.filter(({ week }) => week !== null);
  if (planned.length === 0)
    return (
      <Empty
        icon={<IconPrinter size={40} stroke={1.5} aria-hidden />}
        title={t('weeks.emptyTitle')}
        text={t('weeks.emptyText')}
      />
    );
  return (
    <div className="sheets-of-paper">
      {planned.map((each) => (
        <PrintedWeek
          key={each.learnerId}
          name={`${each.givenName} ${each.familyName}`}
          goals={each.goals}
          week={each.week}
          language={each.language === 'es' ? 'es' : 'en'}
        />
      ))}
    </div>
  );
}
