import { useTranslation } from 'react-i18next';
import { QrCode } from '../../ui/qr-code.tsx';
import { Picture } from './picture.tsx';
import type { AnsweringLearner, Question } from './surveys.ts';
import './paper-sheet.css';

interface PaperSheetProps {
  readonly learner: AnsweringLearner;
  readonly classId: string;
  readonly classTitle: string;
  readonly questions: readonly Question[];
}

/** One sheet, A4 or Letter: numbered boxes to tick, and a code that opens this learner's line of the entry for the teacher. */
export function PaperSheet({ learner, classId, classTitle, questions }: PaperSheetProps) {
  const { i18n } = useTranslation('surveys');
  const t = i18n.getFixedT(learner.language, 'surveys');
  const entry = `${window.location.origin}/classes/${classId}/surveys/entry#${learner.learnerId}`;
  return (
    <article className="paper-survey" lang={learner.language}>
      <header>
        <div>
          <h2>{t('sheets.heading')}</h2>
          <p className="paper-survey-name">
            {learner.givenName} {learner.familyName}
          </p>
          <p>{classTitle}</p>
        </div>
        <div className="paper-survey-code">
          <QrCode text={entry} label={t('sheets.qrLabel')} />
          <span>{t('sheets.qr')}</span>
        </div>
      </header>
      <ol className="plain paper-survey-questions">
        {questions.map((question, index) => (
          <li key={question.questionId}>
            <h3>
              {index + 1}. {question.text}{' '}
              {question.pick > 1 && <span>({t('sheets.upTo', { count: question.pick })})</span>}
            </h3>
            <ul className="plain">
              {question.options.map((option, place) => (
                <li key={option.optionId}>
                  <span className="paper-survey-box">{place + 1}</span>
                  <Picture name={option.picture} place={place} />
                  <span>{option.text}</span>
                </li>
              ))}
            </ul>
            {question.words && <p className="paper-survey-line">{t('sheets.own')}</p>}
          </li>
        ))}
      </ol>
    </article>
  );
}
