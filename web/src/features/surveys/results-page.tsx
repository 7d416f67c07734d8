import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { PrintButton } from '../../ui/print-button.tsx';
import { AnswersFrame } from './answers-frame.tsx';
import { countAnswers, type CountedQuestion } from './count-answers.ts';
import type { AnsweringLearner, SurveyAnswers } from './surveys.ts';
import './results.css';

/** What a class says, question by question: small bars with their numbers, and names on request only. */
export function ResultsPage() {
  const { t } = useTranslation('ui');
  return (
    <AnswersFrame page="results" actions={<PrintButton label={t('print')} />}>
      {(answers) => <Results answers={answers} />}
    </AnswersFrame>
  );
}

function Results({ answers }: { readonly answers: SurveyAnswers }) {
  const { t } = useTranslation('surveys');
  const questions = answers.questions[useLanguage()];
  const missing = answers.learners.filter((each) => each.answers.length < questions.length);
  return (
    <>
      {missing.length > 0 && (
        <p>
          <Link
            to="/classes/$classId/surveys"
            params={{ classId: answers.classId }}
            className="link"
          >
            {t('results.missing', { count: missing.length })}
          </Link>
        </p>
      )}
      <div className="results">
        {countAnswers(questions, answers.learners).map((counted) => (
          <QuestionResult key={counted.question.questionId} counted={counted} />
        ))}
      </div>
    </>
  );
}

function QuestionResult({ counted }: { readonly counted: CountedQuestion }) {
  const { t } = useTranslation('surveys');
  const { question, answers, options, words } = counted;
  const most = Math.max(1, ...options.map(({ learners }) => learners.length));
  return (
    <section className="card result">
      <h2>{question.text}</h2>
      <p className="quiet small">{t('results.of', { count: answers })}</p>
      <table>
        <tbody>
          {options.map(({ optionId, text, learners }) => (
            <tr key={optionId}>
              <th scope="row">{text}</th>
              <td className="number">{learners.length}</td>
              <td className="result-bar" aria-hidden="true">
                <span style={{ width: `${(learners.length / most) * 100}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {answers > 0 && (
        <details className="not-printed">
          <summary>{t('results.names')}</summary>
          <dl>
            {options
              .filter(({ learners }) => learners.length > 0)
              .map(({ optionId, text, learners }) => (
                <div key={optionId}>
                  <dt>{text}</dt>
                  <dd>
                    <Names learners={learners} />
                  </dd>
                </div>
              ))}
            {words.map(({ learner, words: own }) => (
              <div key={learner.learnerId}>
                <dt>
                  <Names learners={[learner]} />
                </dt>
                <dd>“{own}”</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}

function Names({ learners }: { readonly learners: readonly AnsweringLearner[] }) {
  const { t } = useTranslation('surveys');
  return learners.map(({ learnerId, givenName, familyName }, index) => (
    <span key={learnerId}>
      {index > 0 && ', '}
      <Link
        to="/learners/$learnerId/profile"
        params={{ learnerId }}
        className="link"
        aria-label={t('results.profile', { name: `${givenName} ${familyName}` })}
      >
        {givenName} {familyName}
      </Link>
    </span>
  ));
}
