import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { useLanguage } from '../../platform/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { dayText } from '../reader-measures/figures.ts';
import { ChangePart } from './change-part.tsx';
import { figureText } from './figure-text.ts';
import type { WinCard } from './pilots.ts';
import { VerdictText } from './verdict-text.tsx';
import './pilots.css';
import './win-card.css';

/** One sheet of paper about a pilot, to print and share. */
export function WinCardPage() {
  const { t } = useTranslation('pilots');
  const { pilotId = '' } = useParams({ strict: false });
  const query = useQuery(ask('GET /api/pilots/:pilotId/win-card', { params: { pilotId } }));
  return (
    <Loaded query={query} rows={10} whenNot={t('card.title')}>
      {(card) => (
        <div className="win-card-page">
          <PageHeader
            title={`${t(`kinds.${card.pilot.kind}`)}: ${card.pilot.classTitle}`}
            kicker={
              <>
                <Link
                  to="/start-small/$pilotId"
                  params={{ pilotId: card.pilot.pilotId }}
                  className="link not-printed"
                >
                  {t('card.back')}
                </Link>
                <span className="only-printed">{t('card.title')}</span>
              </>
            }
            lead={<Period card={card} />}
            actions={<PrintButton label={t('card.print')} />}
          />
          <Card card={card} />
          <p className="quiet small not-printed">{t('card.share')}</p>
        </div>
      )}
    </Loaded>
  );
}

function Period({ card: { pilot, learners } }: { readonly card: WinCard }) {
  const { t } = useTranslation('pilots');
  const language = useLanguage();
  const values = {
    school: pilot.schoolName,
    from: dayText(pilot.startsOn, language),
    to: dayText(pilot.endsOn, language),
  };
  return (
    <>
      {t('card.period', values)} {learners !== null && t('card.learners', { count: learners })}
    </>
  );
}

function Card({ card }: { readonly card: WinCard }) {
  const { t } = useTranslation('pilots');
  const { pilot } = card;
  return (
    <article className="win-card">
      <section>
        <h2>{t('card.problem')}</h2>
        <p>{pilot.problem}</p>
      </section>
      <section>
        <h2>{t('card.tried')}</h2>
        <p>
          {t('card.triedText', { count: pilot.weeks })} <Traces card={card} />
        </p>
        <p className="quiet">{t('goal', { win: pilot.win })}</p>
      </section>
      <section className="win-card-change">
        <h2>{t('change.title')}</h2>
        <ChangePart
          measure="pace"
          change={card.pace}
          usualGain={card.usualGain}
          weeks={pilot.week ?? pilot.weeks}
          goal={pilot.worthwhile}
        />
        <ChangePart measure="reader" change={card.reader} usualGain={null} weeks={pilot.weeks} />
        {card.beside?.pace && (
          <>
            <h3>{t('change.beside', { title: card.beside.title })}</h3>
            <ChangePart
              measure="pace"
              change={card.beside.pace}
              usualGain={null}
              weeks={pilot.weeks}
            />
          </>
        )}
        <VerdictText more={card.more} beside={card.beside !== null} />
      </section>
      <ChildsEye card={card} />
      <Ending card={card} />
    </article>
  );
}

/** What the class left, as far as it may be told. */
function Traces({ card }: { readonly card: WinCard }) {
  const { t } = useTranslation('pilots');
  const parts = (['texts', 'minutes', 'votes', 'checks'] as const).flatMap((name) => {
    const count = card[name];
    return count === null ? [] : [t(`card.traces.${name}`, { count })];
  });
  if (parts.length === 0) return null;
  return <>{t('card.left', { what: parts.join(', ') })}</>;
}

function ChildsEye({ card: { favourite, justRight } }: { readonly card: WinCard }) {
  const { t } = useTranslation('pilots');
  const language = useLanguage();
  if (favourite === null && justRight === null) return null;
  return (
    <section>
      <h2>{t('card.eye')}</h2>
      <p>
        {favourite !== null &&
          t('card.favourite', { title: favourite.title, count: favourite.readers })}{' '}
        {justRight !== null &&
          t('card.justRight', { share: figureText('justRight', justRight, language) })}
      </p>
    </section>
  );
}

function Ending({ card: { pilot } }: { readonly card: WinCard }) {
  const { t } = useTranslation('pilots');
  const { decision } = pilot;
  return (
    <>
      <section>
        <h2>{t('card.learnt')}</h2>
        {decision === null ? <p className="quiet">{t('card.notYet')}</p> : <p>{decision.learnt}</p>}
      </section>
      <section>
        <h2>{t('card.next')}</h2>
        <p>
          {decision === null ? t('card.undecided') : t(`decided.${decision.decision}`)}
          {decision !== null && decision.next !== '' && `. ${decision.next}`}
        </p>
      </section>
    </>
  );
}
