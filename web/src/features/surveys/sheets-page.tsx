import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { PrintButton } from '../../ui/print-button.tsx';
import { AnswersFrame } from './answers-frame.tsx';
import { PaperSheet } from './paper-sheet.tsx';

/** The picture survey on paper, a sheet a learner, in the language of each. */
export function SheetsPage() {
  const { t, i18n } = useTranslation('surveys');
  useEffect(() => void i18n.loadLanguages(['en', 'es']), [i18n]);
  return (
    <AnswersFrame page="sheets" actions={<PrintButton label={t('sheets.print')} />}>
      {({ learners, questions, title }, classId) => (
        <div className="paper-surveys">
          {learners.map((learner) => (
            <PaperSheet
              key={learner.learnerId}
              learner={learner}
              classId={classId}
              classTitle={title}
              questions={questions[learner.language]}
            />
          ))}
        </div>
      )}
    </AnswersFrame>
  );
}
