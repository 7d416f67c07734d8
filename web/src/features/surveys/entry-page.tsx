import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { AnswersFrame } from './answers-frame.tsx';
import { EntryRow } from './entry-row.tsx';
import type { Question, SurveyAnswers } from './surveys.ts';
import { useHash } from '../../platform/use-hash.ts';
import './entry.css';

/** A whole class's sheets by keyboard: numbers, and on to the next. */
export function EntryPage() {
  const { t } = useTranslation('surveys');
  return (
    <AnswersFrame page="entry">
      {(answers) => (answers.open ? <Grid answers={answers} /> : <p>{t('entry.closed')}</p>)}
    </AnswersFrame>
  );
}

function Grid({ answers }: { readonly answers: SurveyAnswers }) {
  const { t } = useTranslation('surveys');
  const questions = answers.questions[useLanguage()];
  const [at, setAt] = useState(0);
  const wanted = useHash();
  const first = answers.learners[0]?.learnerId;
  const begin = answers.learners.some(({ learnerId }) => learnerId === wanted) ? wanted : first;
  const shown = questions[at] ?? questions[0];
  return (
    <>
      {shown && <Legend question={shown} number={questions.indexOf(shown) + 1} />}
      <table className="entry">
        <thead>
          <tr>
            <th scope="col">{t('entry.learner')}</th>
            {questions.map(({ questionId, text }, index) => (
              <th key={questionId} scope="col" title={text}>
                <span aria-hidden="true">{index + 1}</span>
                <span className="hidden">{text}</span>
              </th>
            ))}
            <th scope="col">{t('entry.words')}</th>
            <th scope="col">
              <span className="hidden">{t('entry.saved')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {answers.learners.map((learner) => (
            <EntryRow
              key={learner.learnerId}
              surveyId={answers.surveyId}
              learner={learner}
              questions={questions}
              begins={learner.learnerId === begin}
              onEnter={setAt}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The question of the field that is being filled, with its numbers: whoever has no sheet at hand sees what they mean. */
function Legend({ question, number }: { readonly question: Question; readonly number: number }) {
  const { t } = useTranslation('surveys');
  return (
    <div className="entry-legend">
      <p>
        <strong>
          {number}. {question.text}
        </strong>{' '}
        {question.pick > 1 && <span>({t('entry.upTo', { count: question.pick })})</span>}
      </p>
      <ol>
        {question.options.map(({ optionId, text }) => (
          <li key={optionId}>{text}</li>
        ))}
      </ol>
    </div>
  );
}
