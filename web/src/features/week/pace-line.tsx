import { Button } from '@mantine/core';
import {
  IconClockExclamation,
  IconEqual,
  IconQuestionMark,
  IconTrendingUp,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answer, ask } from '../../platform/ask.ts';
import { useLanguage } from '../../platform/language.ts';
import { Reasons } from '../../ui/reasons.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { PaceForm } from './pace-form.tsx';
import { useWithdrawPace } from './use-judge-pace.ts';

export type Pace = Answer<'GET /api/learners/:learnerId/plan/pace'>;
type Word = Pace['computed']['word'];

const marks = {
  'no-evidence-yet': { tone: 'plain', Icon: IconQuestionMark },
  behind: { tone: 'clay', Icon: IconClockExclamation },
  on: { tone: 'pine', Icon: IconEqual },
  ahead: { tone: 'sky', Icon: IconTrendingUp },
} as const satisfies Record<Word, unknown>;

interface PaceLineProps {
  readonly learnerId: string;
  readonly canJudge: boolean;
}

/** A learner's pace in a word, with what it was found from; a teacher's own word stands beside it and never instead of it. */
export function PaceLine({ learnerId, canJudge }: PaceLineProps) {
  const { t } = useTranslation('week');
  const params = { learnerId };
  const { data } = useQuery(ask('GET /api/learners/:learnerId/plan/pace', { params }));
  const [judging, setJudging] = useState(false);
  if (!data) return null;
  const { computed, judgement } = data;
  return (
    <section className="pace" aria-labelledby="pace">
      <div className="row">
        <h2 id="pace">{t('pace.title')}</h2>
        <PaceMark word={judgement?.word ?? computed.word} />
        {canJudge && (
          <Button variant="subtle" size="compact-sm" onClick={() => setJudging(!judging)}>
            {t(judgement ? 'pace.rejudge' : 'pace.judge')}
          </Button>
        )}
      </div>
      {judgement && <Judged judgement={judgement} canJudge={canJudge} learnerId={learnerId} />}
      {judgement && (
        <p className="quiet small">
          {t('pace.computed', { word: t(`pace.words.${computed.word}`) })}
        </p>
      )}
      <Reasons because={computed.because} />
      {judging && (
        <PaceForm learnerId={learnerId} judgement={judgement} onClose={() => setJudging(false)} />
      )}
      <details className="quiet small">
        <summary>{t('pace.rule')}</summary>
        <p>{t('pace.ruleText')}</p>
        {data.earlier.length > 0 && <p>{t('pace.earlier')}</p>}
        <ul className="plain">
          {data.earlier.map((one) => (
            <li key={one.judgementId}>
              {t(`pace.words.${one.word}`)} ·{' '}
              {t('pace.judged', { name: one.byName, reason: one.reason })}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

export function PaceMark({ word }: { readonly word: Word }) {
  const { t } = useTranslation('week');
  const { tone, Icon } = marks[word];
  return (
    <StateMark tone={tone} icon={<Icon aria-hidden />}>
      {t(`pace.words.${word}`)}
    </StateMark>
  );
}

interface JudgedProps {
  readonly judgement: NonNullable<Pace['judgement']>;
  readonly canJudge: boolean;
  readonly learnerId: string;
}

function Judged({ judgement, canJudge, learnerId }: JudgedProps) {
  const { t } = useTranslation('week');
  const language = useLanguage();
  const withdraw = useWithdrawPace(learnerId);
  const { byName: name, reason, expiresOn } = judgement;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${expiresOn}T12:00:00Z`),
  );
  return (
    <p className="small">
      {t('pace.judged', { name, reason })} · {t('pace.until', { day })}{' '}
      {canJudge && (
        <Button variant="subtle" size="compact-xs" onClick={() => withdraw(judgement)}>
          {t('pace.withdraw')}
        </Button>
      )}
    </p>
  );
}
