import type { RecordContent, RecordQuestion } from '@everyplan/contract';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { putAnswer } from './put-answer.ts';

interface AskQuestionsProps {
  readonly questions: readonly RecordQuestion[];
  readonly language: 'en' | 'es';
  readonly content: RecordContent;
  readonly onChange: (content: RecordContent) => void;
}

const ways = [
  { right: true, key: '1', name: 'finish.right' },
  { right: false, key: '0', name: 'finish.notRight' },
] as const;

/** The text's own questions, to be asked aloud: right or not by a tap or a key, the right answer folded beneath. */
export function AskQuestions({ questions, language, content, onChange }: AskQuestionsProps) {
  const { t } = useTranslation('running-records');
  const onKeyDown = (question: RecordQuestion) => (event: KeyboardEvent<HTMLElement>) => {
    const way = ways.find(({ key }) => key === event.key);
    if (way === undefined) return;
    event.preventDefault();
    onChange(putAnswer(content, question, way.right));
    event.currentTarget.nextElementSibling?.querySelector('button')?.focus();
  };
  return (
    <section aria-labelledby="record-questions">
      <h2 id="record-questions">{t('finish.questions')}</h2>
      <p className="quiet small">
        {t('finish.questionsHelp')} <span className="record-keys">{t('finish.questionsKeys')}</span>
      </p>
      <ol className="record-questions">
        {questions.map((question) => (
          // Its buttons are the controls; their keys are heard here once.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <li key={question.number} onKeyDown={onKeyDown(question)}>
            <span id={`record-question-${question.number}`} lang={language}>
              {question.stem}
            </span>
            <fieldset
              className="record-ways"
              aria-labelledby={`record-question-${question.number}`}
            >
              {ways.map(({ right, key, name }) => (
                <button
                  key={key}
                  type="button"
                  className="record-tool"
                  aria-pressed={isAnswered(content, question, right)}
                  onClick={() => onChange(putAnswer(content, question, right))}
                >
                  <span>{t(name)}</span>
                  <kbd aria-hidden="true">{key}</kbd>
                </button>
              ))}
            </fieldset>
            <details>
              <summary>{t('finish.showAnswer')}</summary>
              <p lang={language}>
                <strong>{question.answer}</strong> {question.because}
              </p>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

function isAnswered(content: RecordContent, { number }: RecordQuestion, right: boolean): boolean {
  return content.answers?.some((each) => each.number === number && each.right === right) ?? false;
}
