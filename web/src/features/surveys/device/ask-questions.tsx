import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../platform/language.ts';
import type { GivenAnswer } from '../surveys.ts';
import { AskQuestion } from './ask-question.tsx';
import type { DeviceSurvey } from './device-survey.ts';
import type { QueuedAnswer } from './answer-queue.ts';
import { ScreenTitle } from '../../../ui/screen-title.tsx';

interface AskQuestionsProps {
  readonly name: string;
  readonly questions: DeviceSurvey['questions'];
  /** What this child has answered before, on whatever device: those are not asked again. */
  readonly answeredIds: readonly string[];
  readonly onAnswer: (answer: GivenAnswer & Pick<QueuedAnswer, 'language'>) => void;
  readonly onLeave: () => void;
}

/** One question after the other; each is kept when it is left, so that a child who stops goes on there. */
export function AskQuestions({
  name,
  questions,
  answeredIds,
  onAnswer,
  onLeave,
}: AskQuestionsProps) {
  const { t } = useTranslation('surveys');
  const language = useLanguage();
  const [asked] = useState(() =>
    questions.en.map(({ questionId }) => questionId).filter((id) => !answeredIds.includes(id)),
  );
  const [at, setAt] = useState(0);
  const [given, setGiven] = useState<Readonly<Record<string, GivenAnswer>>>({});
  const question = questions[language].find(({ questionId }) => questionId === asked[at]);
  if (question === undefined)
    return (
      <div className="device-card">
        <ScreenTitle>{t('device.thanks', { name })}</ScreenTitle>
        <p>{t('device.pass')}</p>
        <Button size="xl" onClick={onLeave}>
          {t('device.nextPerson')}
        </Button>
      </div>
    );
  const all = questions.en.length;
  return (
    <AskQuestion
      key={question.questionId}
      name={name}
      question={question}
      number={all - asked.length + at + 1}
      all={all}
      before={given[question.questionId]}
      onBack={() => (at === 0 ? onLeave() : setAt(at - 1))}
      onNext={(answer) => {
        setGiven({ ...given, [question.questionId]: answer });
        onAnswer({ ...answer, language });
        setAt(at + 1);
      }}
    />
  );
}
