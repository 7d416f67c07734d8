import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Agenda } from './agenda.tsx';
import { type CheckIn, checkInQuery } from './check-in.ts';
import { dayText } from './day-text.ts';
import { Decisions } from './decisions.tsx';
import { EndTalk } from './end-talk.tsx';
import { KeptMark } from './kept-mark.tsx';
import { Notes } from './notes.tsx';
import { RefusedNotes } from './refused-notes.tsx';
import { useOutbox } from './use-outbox.ts';
import { withParcels } from './with-parcels.ts';
import './talk-page.css';

/** One talk on one page: what to talk about, what is said, what is agreed, when next. */
export function TalkPage() {
  const { t } = useTranslation('ui');
  const { checkInId = '' } = useParams({ strict: false });
  // What is typed here must not be replaced by what the server had a moment ago.
  const query = useQuery({ ...checkInQuery(checkInId), refetchOnWindowFocus: false });
  return (
    <Loaded query={query} whenNot={t('notFoundTitle')}>
      {(checkIn) => <Talk key={checkInId} checkIn={checkIn} />}
    </Loaded>
  );
}

function Talk({ checkIn }: { readonly checkIn: CheckIn }) {
  const { t } = useTranslation('checkins');
  const language = useLanguage();
  const { box, put } = useOutbox();
  const shown = withParcels(checkIn, box.parcels);
  const { learnerId, givenName, familyName, since } = checkIn;
  const facts = [
    dayText(checkIn, language),
    since === null ? t('talk.first') : t('talk.since', { day: dayText({ day: since }, language) }),
    checkIn.adultName,
  ];
  return (
    <div className="talk">
      <PageHeader
        title={t('talk.title', { name: `${givenName} ${familyName}` })}
        kicker={
          <span className="row not-printed">
            <Link to="/check-ins" className="link">
              {t('talk.back')}
            </Link>
            <Link to="/learners/$learnerId" params={{ learnerId }} className="link">
              {t('talk.plan', { name: givenName })}
            </Link>
          </span>
        }
        lead={facts.join(' · ')}
        actions={<KeptMark state={box.state} />}
      />
      <RefusedNotes checkIn={checkIn} />
      <div className="talk-parts">
        <Agenda checkIn={shown} put={put} />
        <div className="stack talk-written">
          <Notes checkIn={shown} put={put} />
          <Decisions checkIn={shown} put={put} />
          <EndTalk checkIn={checkIn} />
        </div>
      </div>
    </div>
  );
}
