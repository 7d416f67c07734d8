import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { reasonText } from '../../ui/reason-text.ts';
import type { Mentee } from './check-in.ts';
import { dayText } from './day-text.ts';
import { usePlanTalk } from './use-plan-talk.ts';

interface MenteeLineProps {
  readonly today: string;
  readonly row: Mentee;
}

export function MenteeLine({ today, row }: MenteeLineProps) {
  const { t } = useTranslation('checkins');
  const language = useLanguage();
  const why = reasonText(row.reasons, language);
  return (
    <tr>
      <th scope="row" className="mentees-learner">
        <Link to="/learners/$learnerId/check-ins" params={{ learnerId: row.learnerId }}>
          {row.familyName}, {row.givenName}
        </Link>
      </th>
      <td className="mentees-why" title={why}>
        {why === '' ? <span className="quiet">{t('mentor.fine')}</span> : why}
      </td>
      <td className="mentees-minutes" data-label={t('mentor.columns.minutes')}>
        {t('mentor.min', { count: row.minutes })}
      </td>
      <td className="mentees-last" data-label={t('mentor.columns.last')}>
        {row.lastDay === null ? t('mentor.never') : dayText({ day: row.lastDay }, language)}
      </td>
      <td className="mentees-next" data-label={t('mentor.columns.next')}>
        <Next row={row} />
      </td>
      <td className="mentees-act not-printed">
        <Act today={today} row={row} />
      </td>
    </tr>
  );
}

/** A talk of one's own is moved where it stands. */
function Next({ row }: { readonly row: Mentee }) {
  const { t } = useTranslation('checkins');
  const language = useLanguage();
  const talk = usePlanTalk(row);
  if (row.next === null) return <span className="quiet">{t('mentor.none')}</span>;
  if (!row.next.mine) return <>{dayText(row.next, language)}</>;
  const { day } = row.next;
  return (
    <>
      <input
        type="date"
        className="mentees-date not-printed"
        aria-label={t('mentor.dayOf', { name: row.givenName })}
        key={day}
        defaultValue={day}
        onBlur={(event) => {
          const to = event.currentTarget.value;
          if (to !== '' && to !== day) talk.move(to);
        }}
      />
      <span className="printed">{dayText(row.next, language)}</span>
    </>
  );
}

function Act({ today, row }: MenteeLineProps) {
  const { t } = useTranslation('checkins');
  const talk = usePlanTalk(row);
  const name = `${row.givenName} ${row.familyName}`;
  if (row.next?.mine === true)
    return (
      <Link
        to="/check-ins/$checkInId"
        params={{ checkInId: row.next.checkInId }}
        className="plain-link"
        aria-label={t('mentor.openFor', { name })}
      >
        <Button
          component="span"
          size="compact-sm"
          variant={row.next.day <= today ? 'filled' : 'default'}
        >
          {t('mentor.open')}
        </Button>
      </Link>
    );
  return (
    <>
      <Button
        size="compact-sm"
        variant="light"
        loading={talk.isPending}
        aria-label={t('mentor.startFor', { name })}
        onClick={talk.start}
      >
        {t('mentor.start')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={talk.isPending}
        aria-label={t('mentor.planFor', { name })}
        onClick={() => talk.plan(today)}
      >
        {t('mentor.plan')}
      </Button>
    </>
  );
}
