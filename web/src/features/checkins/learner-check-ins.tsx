import { Button } from '@mantine/core';
import { IconCalendarPlus, IconMessagePlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { type Learner, useLearner } from '../learners/learner.ts';
import { type LearnersCheckIns, useLearnersCheckIns } from './check-in.ts';
import { dayText } from './day-text.ts';
import { DecisionLine } from './decisions.tsx';
import { usePlanTalk } from './use-plan-talk.ts';
import './talk-page.css';
import './learner-check-ins.css';

type One = LearnersCheckIns['checkIns'][number];

/** A learner's check-ins for the adults around them: the next one, and what was said and agreed in the others. */
export function LearnerCheckIns() {
  const query = useLearner();
  return <Loaded query={query}>{(learner) => <OfLearner learner={learner} />}</Loaded>;
}

function OfLearner({ learner }: { readonly learner: Learner }) {
  const query = useLearnersCheckIns(learner.learnerId);
  return (
    <Loaded query={query}>
      {(answer) => (
        <div className="stack check-ins">
          <Ahead learner={learner} answer={answer} />
          <History held={answer.checkIns.filter((one) => one.state === 'held')} />
        </div>
      )}
    </Loaded>
  );
}

interface AheadProps {
  readonly learner: Learner;
  readonly answer: LearnersCheckIns;
}

function Ahead({ learner, answer }: AheadProps) {
  const { t } = useTranslation('checkins');
  const { givenName } = learner;
  const planned = answer.checkIns.filter((one) => one.state === 'planned');
  return (
    <section aria-labelledby="ahead" className="stack">
      <h2 id="ahead">{t('list.ahead')}</h2>
      {answer.asked !== null && (
        <p>
          {answer.asked.text === ''
            ? t('list.asked', { name: givenName })
            : t('list.askedAbout', { name: givenName, text: answer.asked.text })}
        </p>
      )}
      {planned.length === 0 && <p className="quiet">{t('list.nonePlanned')}</p>}
      <ul className="plain">
        {planned.toReversed().map((one) => (
          <PlannedLine key={one.checkInId} one={one} mayOpen={answer.may.hold} />
        ))}
      </ul>
      {answer.may.hold && !planned.some((one) => one.mine) && <Begin learner={learner} />}
      <Mentor learner={learner} answer={answer} />
    </section>
  );
}

function PlannedLine({ one, mayOpen }: { readonly one: One; readonly mayOpen: boolean }) {
  const { t } = useTranslation('checkins');
  const language = useLanguage();
  return (
    <li className="row spread planned-line">
      <span>
        <strong>{dayText(one, language)}</strong> · {t('list.with', { name: one.adultName })}
      </span>
      <span className="row not-printed">
        <a href={`/api/check-ins/${one.checkInId}/calendar`} className="link">
          {t('calendarFile')}
        </a>
        {mayOpen && (
          <Link to="/check-ins/$checkInId" params={{ checkInId: one.checkInId }} className="link">
            {t('mentor.open')}
          </Link>
        )}
      </span>
    </li>
  );
}

function Begin({ learner }: { readonly learner: Learner }) {
  const { t } = useTranslation('checkins');
  const talk = usePlanTalk(learner);
  return (
    <div className="row not-printed">
      <Button
        leftSection={<IconMessagePlus size={18} aria-hidden />}
        loading={talk.isPending}
        onClick={talk.start}
      >
        {t('list.start')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconCalendarPlus size={18} aria-hidden />}
        disabled={talk.isPending}
        onClick={() => talk.plan(today())}
      >
        {t('list.plan')}
      </Button>
    </div>
  );
}

/** Who talks with the learner, and for those who hold talks the way to change it. */
function Mentor({ learner, answer }: AheadProps) {
  const { t } = useTranslation('checkins');
  const [first] = learner.classes;
  return (
    <p className="quiet small">
      {answer.mentorName === null
        ? t('list.noMentor')
        : t('list.mentor', { name: answer.mentorName })}{' '}
      {answer.may.hold && first !== undefined && (
        <Link
          to="/classes/$classId/mentors"
          params={{ classId: first.classId }}
          className="link not-printed"
        >
          {t('mentors.kicker')}
        </Link>
      )}
    </p>
  );
}

function today(): string {
  return new Intl.DateTimeFormat('en-CA').format(new Date());
}

/** What was said and agreed, newest first; for those who see dates only, the dates. */
function History({ held }: { readonly held: readonly One[] }) {
  const { t } = useTranslation('checkins');
  const language = useLanguage();
  return (
    <section aria-labelledby="history" className="stack">
      <h2 id="history">{t('list.history')}</h2>
      {held.length === 0 && <p className="quiet">{t('list.noneHeld')}</p>}
      {held.map((one) => (
        <article key={one.checkInId} className="card stack">
          <h3>
            {dayText(one, language)} <span className="quiet">· {one.adultName}</span>
          </h3>
          {one.sharedNote !== null && one.sharedNote !== '' && (
            <p className="shared-words">{one.sharedNote}</p>
          )}
          {one.decisions.length > 0 && (
            <ul className="plain decisions" aria-label={t('decisions.title')}>
              {one.decisions.map((decision) => (
                <DecisionLine key={decision.decisionId} decision={decision} />
              ))}
            </ul>
          )}
        </article>
      ))}
    </section>
  );
}
