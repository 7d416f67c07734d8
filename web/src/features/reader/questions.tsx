import { Button } from '@mantine/core';
import { IconBulb, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadingState, TextToRead } from './reading-state.ts';

interface QuestionsProps {
  readonly text: TextToRead;
  readonly answers: NonNullable<ReadingState['answers']>;
  readonly onAnswer: (number: number, choice: number) => void;
  readonly onDone: () => void;
}

/** One question after the other; each answer is met kindly, with the place in the text that tells it. */
export function Questions({ text, answers, onAnswer, onDone }: QuestionsProps) {
  const { t } = useTranslation('reader');
  const chosenOf = (number: number) => answers.find((each) => each.number === number)?.choice;
  const [at, setAt] = useState(() => {
    const open = text.questions.findIndex(({ number }) => chosenOf(number) === undefined);
    return open === -1 ? text.questions.length - 1 : open;
  });
  const question = text.questions[at];
  if (question === undefined) return null;
  const chosen = chosenOf(question.number);
  const isRight = chosen === question.rightChoice;
  const isLast = at === text.questions.length - 1;
  return (
    <section className="reader-after" aria-labelledby="question">
      <p className="reader-step">
        {t('questions.of', { number: at + 1, count: text.questions.length })}
      </p>
      <h1 id="question" lang={text.language}>
        {question.stem}
      </h1>
      <div className="stack" lang={text.language}>
        {question.choices.map((choice, index) => (
          <button
            key={choice}
            type="button"
            className="reader-choice"
            aria-pressed={chosen === index}
            disabled={chosen !== undefined}
            data-right={chosen !== undefined && index === question.rightChoice ? '' : undefined}
            onClick={() => onAnswer(question.number, index)}
          >
            {chosen !== undefined && index === question.rightChoice && (
              <IconCheck size={20} aria-hidden />
            )}
            {choice}
          </button>
        ))}
      </div>
      <div aria-live="polite" className="reader-told">
        {chosen !== undefined && (
          <p>
            <IconBulb size={20} aria-hidden />{' '}
            <strong>
              {isRight
                ? t('questions.right')
                : t('questions.other', { choice: question.choices[question.rightChoice] ?? '' })}
            </strong>{' '}
            <span lang={text.language}>{question.because}</span>
          </p>
        )}
      </div>
      {chosen !== undefined && (
        <Button size="lg" onClick={isLast ? onDone : () => setAt(at + 1)}>
          {t(isLast ? 'questions.done' : 'questions.next')}
        </Button>
      )}
    </section>
  );
}
