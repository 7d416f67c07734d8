import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { PrintButton } from '../../ui/print-button.tsx';
import { ClassSheets } from './class-sheets.tsx';
import { MeetSheet } from './meet-sheet.tsx';

/** Every learner of a class on a sheet each, for a folder at the desk. */
export function ClassMeetPage() {
  const { t } = useTranslation('profile');
  const language = useLanguage();
  return (
    <ClassSheets
      onPaper
      title={(title) => t('meet.titleAll', { title })}
      lead={t('meet.lead')}
      actions={<PrintButton label={t('meet.print')} />}
    >
      {({ learners }) => (
        <div className="sheets-of-paper">
          {learners.map(({ entries, ...learner }) => (
            <MeetSheet key={learner.learnerId} sheet={{ learner, entries }} language={language} />
          ))}
        </div>
      )}
    </ClassSheets>
  );
}
