import { IconMail } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../platform/ask.ts';
import { ask } from '../../platform/ask.ts';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { type PrintedLetterContent, PrintedLetter } from './printed-letter.tsx';
import { SendLetters } from './send-letters.tsx';
import './letters.css';

type Surveys = Answer<'GET /api/classes/:classId/surveys'>;

/** The letters to a class's families: read one, send them by e-mail, or make them for the printer. */
export function LettersPage() {
  const { t } = useTranslation('surveys');
  const { classId = '' } = useParams({ strict: false });
  const query = useQuery(ask('GET /api/classes/:classId/surveys', { params: { classId } }));
  const [letters, setLetters] = useState<readonly PrintedLetterContent[]>([]);
  return (
    <>
      <div className="not-printed">
        <PageHeader
          title={t('letters.title')}
          kicker={
            <Link to="/classes/$classId/surveys" params={{ classId }} className="link">
              {t('backToAsking')}
            </Link>
          }
          lead={t('letters.lead')}
        />
      </div>
      {letters.length > 0 && (
        <div className="notice not-printed letters-ready">
          <output>{t('letters.ready')}</output>
          <PrintButton label={t('letters.printNow')} />
        </div>
      )}
      <div className={letters.length > 0 ? 'not-printed' : undefined}>
        <Loaded query={query} rows={8}>
          {(surveys) => <Families surveys={surveys} onPrint={setLetters} />}
        </Loaded>
      </div>
      <div className="printed">
        {letters.map((letter) => (
          <PrintedLetter key={letter.code} letter={letter} />
        ))}
      </div>
    </>
  );
}

interface FamiliesProps {
  readonly surveys: Surveys;
  readonly onPrint: (letters: readonly PrintedLetterContent[]) => void;
}

function Families({ surveys, onPrint }: FamiliesProps) {
  const { t } = useTranslation('surveys');
  const survey = surveys.familySurvey;
  const pairs = surveys.learners.flatMap((learner) =>
    learner.guardians.map((guardian) => ({ learner, guardian })),
  );
  if (survey === null || survey.closedAt !== null || pairs.length === 0)
    return (
      <Empty
        icon={<IconMail size={40} stroke={1.5} aria-hidden />}
        title={t('letters.emptyTitle')}
        text={survey === null || pairs.length > 0 ? t('families.text') : t('letters.emptyText')}
      />
    );
  return (
    <div className="letters">
      <SendLetters surveyId={survey.surveyId} pairs={pairs} onPrint={onPrint} />
      <LetterPreview surveyId={survey.surveyId} pairs={pairs} />
    </div>
  );
}
