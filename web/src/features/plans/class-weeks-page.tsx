import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answer, ask } from '../../platform/ask.ts';
import { useLanguage } from '../../platform/language.ts';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';
import { weekAfter } from '../week/week-after.ts';
import { WeekSwitch } from '../week/week-switch.tsx';
import { DraftRun } from './draft-run.tsx';
import { PrintedWeek } from './printed-week.tsx';
import { weekRange } from './week-range.ts';

type Weeks = Answer<'GET /api/classes/:classId/weeks'>;

/** All weeks of a class as they will come out of the printer, a sheet a learner, each in its reader's language: this week or the next. */
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
        {(data) => (
          <>
            <WeekBar classId={classId} weeks={data} />
            <Sheets weeks={data.weeks} />
          </>
        )}
      </Loaded>
    </>
  );
}

function WeekBar({ classId, weeks }: { readonly classId: string; readonly weeks: Weeks }) {
  const { t } = useTranslation('week');
  const language = useLanguage();
  const navigate = useNavigate();
  const mayDraft = actingRole(useMe()) !== 'coach';
  const next = weekAfter(weeks.thisWeek);
  return (
    <div className="row spread not-printed" style={{ marginBottom: '1rem' }}>
      <WeekSwitch
        value={weeks.startsOn === next ? 'next' : 'this'}
        onChange={(shown) =>
          void navigate({
            to: '.',
            search: (before) => ({ ...before, week: shown === 'next' ? next : undefined }),
          })
        }
      />
      <p className="quiet">{t('switch.range', { range: weekRange(weeks.startsOn, language) })}</p>
      <div className="row">
        <Link to="/classes/$classId/slipped" params={{ classId }} className="link">
          {t('slipped.link')}
        </Link>
        {mayDraft && (
          <DraftRun scope={{ classId }} week={weeks.startsOn} label={t('switch.draftClass')} />
        )}
      </div>
    </div>
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
