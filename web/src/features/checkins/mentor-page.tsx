import { Button } from '@mantine/core';
import { IconBellRinging, IconMessages } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';
import { type Mentee, mentorPageQuery } from './check-in.ts';
import { MenteeTable } from './mentee-table.tsx';
import './mentor-page.css';

/** Whom to see this week and why; a class of thirty on one screen, and on one sheet. */
export function MentorPage() {
  const { t } = useTranslation('checkins');
  const query = useQuery(mentorPageQuery);
  const learners = query.data?.learners ?? [];
  const pressing = learners.filter((one) => one.reasons.length > 0);
  const minutes = pressing.reduce((total, one) => total + one.minutes, 0);
  return (
    <div className="mentor-page">
      <PageHeader
        title={t('mentor.title')}
        lead={learners.length > 0 && t('mentor.lead', { count: pressing.length, minutes })}
        actions={
          <>
            <Link to="/reminders" className="plain-link">
              <Button
                component="span"
                variant="default"
                leftSection={<IconBellRinging size={18} aria-hidden />}
              >
                {t('mentor.settings')}
              </Button>
            </Link>
            {learners.length > 0 && <PrintButton label={t('mentor.print')} />}
          </>
        }
      />
      <Loaded query={query} rows={12}>
        {({ today }) =>
          learners.length === 0 ? <NobodyYet /> : <Mentees today={today} learners={learners} />
        }
      </Loaded>
    </div>
  );
}

interface MenteesProps {
  readonly today: string;
  readonly learners: readonly Mentee[];
}

function Mentees({ today, learners }: MenteesProps) {
  const { t } = useTranslation('checkins');
  const pressing = learners.filter((one) => one.reasons.length > 0);
  const others = learners.filter((one) => one.reasons.length === 0);
  return (
    <>
      {pressing.length > 0 ? (
        <MenteeTable today={today} rows={pressing} caption={t('mentor.pressing')} />
      ) : (
        <p>{t('mentor.nothingPresses')}</p>
      )}
      {others.length > 0 && (
        <section className="mentor-others">
          <h2>{t('mentor.others', { count: others.length })}</h2>
          <MenteeTable today={today} rows={others} caption={t('mentor.othersCaption')} />
        </section>
      )}
    </>
  );
}

function NobodyYet() {
  const { t } = useTranslation('checkins');
  const role = actingRole(useMe());
  // Who may name mentors goes and does it; everybody else can only ask to be named.
  const mayName = role === 'teacher' || role === 'principal';
  return (
    <Empty
      icon={<IconMessages size={40} stroke={1.5} aria-hidden />}
      title={t('mentor.emptyTitle')}
      text={t(mayName ? 'mentor.emptyText' : 'mentor.emptyTextOfOthers')}
    >
      {mayName && (
        <Link to="/classes" className="plain-link">
          <Button component="span">{t('mentor.toClasses')}</Button>
        </Link>
      )}
    </Empty>
  );
}
