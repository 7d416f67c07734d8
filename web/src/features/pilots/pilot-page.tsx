import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { BaselinePart } from './baseline-part.tsx';
import { ChangePart } from './change-part.tsx';
import { ChangeTools } from './change-tools.tsx';
import { DecidePart } from './decide-part.tsx';
import { EffectSize } from './effect-size.tsx';
import { NextPart } from './next-part.tsx';
import { type PilotDetail, pilotQuery } from './pilots.ts';
import { StateLine } from './state-line.tsx';
import { VerdictText } from './verdict-text.tsx';
import { WeekChart } from './week-chart.tsx';
import './pilots.css';

/** One pilot: what to do now, before and after, what can be told, the weeks, and how it ends. */
export function PilotPage() {
  const { t } = useTranslation('pilots');
  const { pilotId = '' } = useParams({ strict: false });
  const query = useQuery(pilotQuery(pilotId));
  return (
    <Loaded query={query} rows={10} whenNot={t('title')}>
      {(detail) => (
        <>
          <Head detail={detail} />
          <div className="stack pilot-parts">
            <NextPart detail={detail} />
            <BeforeAfter detail={detail} />
            <Weeks detail={detail} />
            <BaselinePart detail={detail} />
            <DecidePart detail={detail} />
            {detail.mayChange && <ChangeTools pilot={detail.pilot} />}
          </div>
        </>
      )}
    </Loaded>
  );
}

function Head({ detail: { pilot } }: { readonly detail: PilotDetail }) {
  const { t } = useTranslation('pilots');
  const hasCard = pilot.state !== 'planned' && pilot.state !== 'withdrawn';
  return (
    <PageHeader
      title={`${t(`kinds.${pilot.kind}`)}: ${pilot.classTitle}`}
      kicker={
        <Link to="/start-small" className="link not-printed">
          {t('title')}
        </Link>
      }
      lead={
        <>
          <StateLine pilot={pilot} /> {pilot.problem}
          <br />
          <span className="small">{t('goal', { win: pilot.win })}</span>
        </>
      }
      actions={
        hasCard && (
          <Button
            renderRoot={(props) => (
              <Link
                to="/start-small/$pilotId/card"
                params={{ pilotId: pilot.pilotId }}
                {...props}
              />
            )}
            leftSection={<IconPrinter size={18} aria-hidden />}
            // Before the end there is more to do than to print.
            variant={pilot.state === 'ended' ? 'filled' : 'default'}
          >
            {t('toCard')}
          </Button>
        )
      }
    />
  );
}

function BeforeAfter({ detail }: { readonly detail: PilotDetail }) {
  const { t } = useTranslation('pilots');
  const { pilot, pace, reader, usualGain, beside, verdict } = detail;
  if (pilot.state === 'planned') return null;
  const weeks = pilot.week ?? pilot.weeks;
  return (
    <section className="stack" aria-labelledby="before-after">
      <h2 id="before-after">{t('change.title')}</h2>
      <div className="change-cards">
        <div className="card stack">
          <h3>{t('measures.pace')}</h3>
          <ChangePart
            measure="pace"
            change={pace}
            usualGain={usualGain}
            weeks={weeks}
            goal={pilot.worthwhile}
          />
          <EffectSize change={pace} />
        </div>
        <div className="card stack">
          <h3>{t('measures.reader')}</h3>
          <ChangePart measure="reader" change={reader} usualGain={null} weeks={weeks} />
          <EffectSize change={reader} />
        </div>
        {beside && (
          <div className="card stack">
            <h3>{t('change.beside', { title: beside.title })}</h3>
            <ChangePart measure="pace" change={beside.pace} usualGain={null} weeks={weeks} />
          </div>
        )}
      </div>
      <div className="notice verdict">
        <VerdictText more={verdict.more} beside={beside !== null} />
      </div>
    </section>
  );
}

function Weeks({ detail: { series, pilot } }: { readonly detail: PilotDetail }) {
  const { t } = useTranslation('pilots');
  if (pilot.state === 'planned') return null;
  return (
    <section className="stack" aria-labelledby="weeks">
      <h2 id="weeks">{t('weeks.title')}</h2>
      <p className="quiet small">{t('weeks.lead')}</p>
      <div className="week-charts">
        {series.map((each) => (
          <WeekChart key={each.measure} series={each} />
        ))}
      </div>
    </section>
  );
}
