import { IconMail } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask } from '../../../platform/ask.ts';
import { Empty } from '../../../ui/empty.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { PrintButton } from '../../../ui/print-button.tsx';
import { Letter } from './letter.tsx';
import './letters.css';

/** The letters of a class as they come out of the printer: one sheet a family, in its language. */
export function LettersPage() {
  const { t } = useTranslation('family');
  const { classId = '' } = useParams({ strict: false });
  const query = useQuery(ask('GET /api/classes/:classId/letters', { params: { classId } }));
  return (
    <>
      <div className="not-printed">
        <PageHeader
          title={query.data ? t('letters.title', { title: query.data.title }) : t('letters.short')}
          kicker={
            <Link to="/classes/$classId" params={{ classId }} className="link">
              {t('letters.back')}
            </Link>
          }
          lead={t('letters.lead')}
          actions={
            query.data &&
            query.data.letters.length > 0 && <PrintButton label={t('letters.print')} />
          }
        />
      </div>
      <Loaded query={query} rows={4}>
        {({ letters, schoolName }) =>
          letters.length === 0 ? (
            <Empty
              icon={<IconMail size={40} stroke={1.5} aria-hidden />}
              title={t('letters.emptyTitle')}
              text={t('letters.emptyText')}
            />
          ) : (
            <>
              <p className="quiet not-printed">{t('letters.count', { count: letters.length })}</p>
              <div className="letters">
                {letters.map((letter) => (
                  <Letter
                    key={`${letter.learnerId} ${letter.toName}`}
                    letter={letter}
                    schoolName={schoolName}
                  />
                ))}
              </div>
            </>
          )
        }
      </Loaded>
    </>
  );
}
