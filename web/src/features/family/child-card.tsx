import { Progress } from '@mantine/core';
import {
  IconCalendar,
  IconListCheck,
  IconMessageCircle,
  IconMessages,
  IconThumbUp,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { type Answer, ask } from '../../platform/ask.ts';
import { renderBecause } from '../../platform/because.ts';
import { useLanguage } from '../../platform/language.ts';
import { PaceMark } from '../week/pace-line.tsx';
import { dayText } from './day-text.ts';

type Child = Answer<'GET /api/children'>['children'][number];

/** A child's week as a family needs it on the phone in the kitchen: what is done, what comes, one thing to talk about. */
export function ChildCard({ child }: { readonly child: Child }) {
  const { t } = useTranslation('family');
  const language = useLanguage();
  const { learnerId, givenName, newComments, nextCheckIn, goals } = child;
  return (
    <article className="card child-card">
      <header className="row spread">
        <h2>{givenName}</h2>
        {newComments > 0 && (
          <span className="child-news">
            <IconMessages size={18} aria-hidden /> {t('children.new', { count: newComments })}
          </span>
        )}
      </header>
      {child.awaitsFamily && (
        <p className="child-asks">
          <IconThumbUp size={20} aria-hidden /> {t('children.asksYes')}
        </p>
      )}
      <Part icon={<IconMessageCircle size={20} aria-hidden />} title={t('children.talk')}>
        <Talk child={child} />
      </Part>
      <Part icon={<IconListCheck size={20} aria-hidden />} title={t('children.week')}>
        <Steps child={child} />
        <Pace learnerId={learnerId} />
        {goals.length > 0 && (
          <p className="small">
            <span className="quiet">{t('children.goals')}:</span> {goals.join(' · ')}
          </p>
        )}
      </Part>
      <Part icon={<IconCalendar size={20} aria-hidden />} title={t('children.checkIn')}>
        {nextCheckIn ? (
          <p>
            {dayText(nextCheckIn.day, language)}
            {nextCheckIn.time !== null && `, ${nextCheckIn.time}`}
          </p>
        ) : (
          <p className="quiet">{t('children.noCheckIn')}</p>
        )}
      </Part>
      <footer className="stack">
        <Link
          to="/learners/$learnerId"
          params={{ learnerId }}
          className="child-plan"
          aria-label={t('children.planOf', { name: givenName })}
        >
          {t('children.plan')}
        </Link>
        <span className="row">
          <Link to="/learners/$learnerId/mastery" params={{ learnerId }} className="link small">
            {t('children.knows', { name: givenName })}
          </Link>
          <Link to="/learners/$learnerId/profile" params={{ learnerId }} className="link small">
            {t('children.profile', { name: givenName })}
          </Link>
          <Link to="/learners/$learnerId/data" params={{ learnerId }} className="link small">
            {t('children.ourData')}
          </Link>
        </span>
      </footer>
    </article>
  );
}

interface PartProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ icon, title, children }: PartProps) {
  return (
    <section className="child-part">
      {icon}
      <div>
        <h3>{title}</h3>
        {children}
      </div>
    </section>
  );
}

function Talk({ child: { talk } }: { readonly child: Child }) {
  const { t } = useTranslation('family');
  const language = useLanguage();
  if (!talk) return <p className="quiet">{t('children.noTalk')}</p>;
  return (
    <>
      <p className="child-talk">{renderBecause(talk.says, language)}</p>
      <p className="quiet small">{renderBecause(talk.because, language)}</p>
    </>
  );
}

/** The pace in a word; how it was found stands with the plan. */
function Pace({ learnerId }: { readonly learnerId: string }) {
  const { data } = useQuery(
    ask('GET /api/learners/:learnerId/plan/pace', { params: { learnerId } }),
  );
  return data ? <PaceMark word={data.judgement?.word ?? data.computed.word} /> : null;
}

function Steps({ child: { stepsDone: done, stepsTotal: total, open } }: { readonly child: Child }) {
  const { t } = useTranslation('family');
  if (total === 0) return <p className="quiet">{t('children.noSteps')}</p>;
  return (
    <>
      <p>{t('children.steps', { done, total })}</p>
      <Progress value={(100 * done) / total} size="sm" aria-label={t('children.week')} />
      {open.length > 0 && (
        <p className="quiet small">{t('children.open', { list: open.join(' · ') })}</p>
      )}
    </>
  );
}
