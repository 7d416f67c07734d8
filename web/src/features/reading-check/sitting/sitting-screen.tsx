import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { Bones } from '../../../ui/bones.tsx';
import { ScreenTitle } from '../../../ui/screen-title.tsx';
import { AskQuestion } from './ask-question.tsx';
import { nextQuestion } from './sitting-state.ts';
import type { Sitting } from './use-sitting.ts';

interface SittingScreenProps {
  readonly sitting: Sitting;
  /** What the last button says, and where it leads. */
  readonly leave: string;
  readonly onLeave: () => void;
}

/** A child's check from the welcome to the thanks: one question at a time, a pause now and then, no score and no clock. */
export function SittingScreen({ sitting, leave, onLeave }: SittingScreenProps) {
  const { t } = useTranslation('reading-check');
  const [begun, setBegun] = useState(false);
  const [pausedAt, setPausedAt] = useState(0);
  const { state, question, before: answered, waiting, refusal } = sitting;
  if (state === undefined || (question === undefined && nextQuestion(state) !== undefined))
    return (
      <Card>
        {refusal !== null ? <ProblemNotice error={refusal} /> : null}
        {refusal === null && waiting === 0 && <Bones rows={5} />}
        <Button size="lg" variant="default" onClick={onLeave}>
          {leave}
        </Button>
      </Card>
    );
  const { session } = state;
  const status =
    refusal !== null
      ? t('sitting.tell')
      : waiting > 0
        ? t('sitting.waiting', { count: waiting })
        : '';
  if (question === undefined)
    return (
      <Card status={status}>
        <ScreenTitle>{t('sitting.thanks', { name: session.name })}</ScreenTitle>
        <p>{t('sitting.done')}</p>
        <Button size="xl" onClick={onLeave}>
          {leave}
        </Button>
      </Card>
    );
  if (!begun)
    return (
      <Card>
        <ScreenTitle>
          {t(answered > 0 ? 'sitting.welcomeBack' : 'sitting.welcome', { name: session.name })}
        </ScreenTitle>
        <p>{t('sitting.how')}</p>
        <p>{t(`sitting.inLanguage.${session.language}`)}</p>
        <Button size="xl" onClick={() => setBegun(true)}>
          {t(answered > 0 ? 'sitting.goOn' : 'sitting.begin')}
        </Button>
        <Button size="lg" variant="default" onClick={onLeave}>
          {t('sitting.later')}
        </Button>
      </Card>
    );
  if (answered > pausedAt && answered % session.look.pauseEvery === 0)
    return (
      <Card status={status}>
        <ScreenTitle>{t('sitting.pause')}</ScreenTitle>
        <p>{t('sitting.pauseText')}</p>
        <Button size="xl" onClick={() => setPausedAt(answered)}>
          {t('sitting.goOn')}
        </Button>
        <Button size="lg" variant="default" onClick={onLeave}>
          {t('sitting.later')}
        </Button>
      </Card>
    );
  return (
    <>
      <output className="device-status">{status}</output>
      <AskQuestion
        key={question.itemId}
        session={session}
        question={question}
        answered={answered}
        onAnswer={sitting.answer}
      />
    </>
  );
}

interface CardProps {
  readonly status?: string;
  readonly children: React.ReactNode;
}

function Card({ status = '', children }: CardProps) {
  return (
    <>
      <output className="device-status">{status}</output>
      <div className="device-card">{children}</div>
    </>
  );
}
