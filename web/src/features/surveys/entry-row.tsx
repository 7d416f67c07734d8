import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { readDigits, writeDigits } from './read-digits.ts';
import type { AnsweringLearner, GivenAnswer, Question } from './surveys.ts';

interface EntryRowProps {
  readonly surveyId: string;
  readonly learner: AnsweringLearner;
  readonly questions: readonly Question[];
  /** The line to begin with. */
  readonly begins: boolean;
  readonly onEnter: (question: number) => void;
}

/** One learner's sheet as a line of fields; each is kept as soon as it is left. */
export function EntryRow({ surveyId, learner, questions, begins, onEnter }: EntryRowProps) {
  const { t } = useTranslation('surveys');
  const name = `${learner.givenName} ${learner.familyName}`;
  const row = useRef<HTMLTableRowElement>(null);
  const [texts, setTexts] = useState(() =>
    questions.map((question) => digitsOf(learner, question)),
  );
  const [words, setWords] = useState(() => wordsOf(learner));
  const keeping = useKeeping(surveyId, learner);
  useEffect(() => {
    if (begins) row.current?.querySelector('input')?.focus();
  }, [begins]);
  const last = questions.length - 1;
  const keep = (index: number, text: string) => {
    const question = questions[index];
    if (question === undefined) return;
    const { optionIds } = readDigits(text, question);
    const own = question.words ? words : '';
    keeping.keep({ questionId: question.questionId, optionIds: [...optionIds], words: own });
  };
  return (
    <tr ref={row}>
      <th scope="row">{name}</th>
      {questions.map((question, index) => (
        <td key={question.questionId} data-label={index + 1}>
          <input
            className="entry-field"
            inputMode="numeric"
            autoComplete="off"
            maxLength={question.pick}
            aria-label={t('entry.field', { name, number: index + 1, question: question.text })}
            value={texts[index] ?? ''}
            onFocus={(event) => {
              event.currentTarget.select();
              onEnter(index);
            }}
            onChange={({ currentTarget }) => {
              const choice = readDigits(currentTarget.value, question);
              const text = choice.optionIds
                .map((id) => question.options.findIndex((o) => o.optionId === id) + 1)
                .join('');
              setTexts(texts.map((before, place) => (place === index ? text : before)));
            }}
            // Unlike a change, input is told even where the same number is typed again.
            onInput={({ currentTarget }) => {
              if (readDigits(currentTarget.value, question).isFull) goOn(currentTarget);
            }}
            onBlur={({ currentTarget }) => keep(index, currentTarget.value)}
            onKeyDown={goOnAtEnter}
          />
        </td>
      ))}
      <td data-label={t('entry.words')}>
        <input
          className="entry-field entry-words"
          autoComplete="off"
          maxLength={300}
          aria-label={t('entry.wordsOf', { name })}
          value={words}
          onFocus={() => onEnter(last)}
          onChange={(event) => setWords(event.currentTarget.value)}
          onBlur={() => keep(last, texts[last] ?? '')}
          onKeyDown={goOnAtEnter}
        />
      </td>
      <td className="entry-state">
        <RowState keeping={keeping} name={name} />
      </td>
    </tr>
  );
}

/** Sends what differs from what is known to be kept, a field at a time; what failed is sent with the next. */
function useKeeping(surveyId: string, learner: AnsweringLearner) {
  const known = useRef(new Map(learner.answers.map((each) => [each.questionId, textOf(each)])));
  const unsent = useRef(new Map<string, GivenAnswer>());
  const { mutate, isPending, isError, isSuccess } = useMutation({
    mutationFn: (answers: GivenAnswer[]) =>
      api('PUT /api/surveys/:surveyId/learners/:learnerId/answers', {
        params: { surveyId, learnerId: learner.learnerId },
        body: { language: learner.language, answers },
      }),
    onSuccess: (_, answers) => {
      for (const answer of answers) {
        known.current.set(answer.questionId, textOf(answer));
        if (unsent.current.get(answer.questionId) === answer)
          unsent.current.delete(answer.questionId);
      }
    },
  });
  const send = () => mutate([...unsent.current.values()]);
  const keep = (answer: GivenAnswer) => {
    const before = unsent.current.get(answer.questionId);
    const kept = before === undefined ? known.current.get(answer.questionId) : textOf(before);
    if ((kept ?? textOf({ optionIds: [], words: '' })) === textOf(answer)) return;
    unsent.current.set(answer.questionId, answer);
    send();
  };
  return { keep, send, isPending, isError, isSuccess };
}

function RowState({
  keeping,
  name,
}: {
  readonly keeping: ReturnType<typeof useKeeping>;
  readonly name: string;
}) {
  const { t } = useTranslation('surveys');
  if (keeping.isError)
    return (
      <button
        type="button"
        className="text-button small"
        aria-label={t('entry.retry', { name })}
        onClick={keeping.send}
      >
        <IconAlertTriangle size={16} aria-hidden /> {t('entry.failed')}
      </button>
    );
  if (keeping.isPending) return <span className="quiet">{t('entry.saving')}</span>;
  if (!keeping.isSuccess) return null;
  return (
    <span>
      <IconCheck size={16} aria-hidden /> {t('entry.saved')}
    </span>
  );
}

function goOnAtEnter(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  goOn(event.currentTarget);
}

/** To the next field: of this line, then of the next learner's. */
function goOn(field: HTMLInputElement): void {
  const fields = [
    ...(field.closest('tbody')?.querySelectorAll<HTMLInputElement>('.entry-field') ?? []),
  ];
  const next = fields[fields.indexOf(field) + 1];
  if (next === undefined) field.blur();
  else next.focus();
}

function digitsOf(learner: AnsweringLearner, question: Question): string {
  const answer = learner.answers.find(({ questionId }) => questionId === question.questionId);
  return answer === undefined ? '' : writeDigits(answer.optionIds, question);
}

function wordsOf(learner: AnsweringLearner): string {
  return learner.answers.find(({ words }) => words !== '')?.words ?? '';
}

function textOf({ optionIds, words }: Pick<GivenAnswer, 'optionIds' | 'words'>): string {
  return [...optionIds].toSorted().join(' ') + '\n' + words.trim();
}
