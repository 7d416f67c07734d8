import { Button } from '@mantine/core';
import { IconBook, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { today } from '../running-records/today.ts';
import { ReadingMenu } from '../shelf/reading-menu.tsx';
import { classReadingQuery } from '../shelf/shelf.ts';
import { ClassLines } from './class-lines.tsx';
import { daysBefore } from './days-before.ts';
import { linesOfClass } from './lines-of-class.ts';
import { PaperEntry } from './paper-entry.tsx';
import { classReadingsQuery } from './readings.ts';
import './readings.css';

/** As far back as the page looks. */
const daysShown = 56;

/** What a class read: who read nothing lately first, and one press to write down what was read on paper. */
export function ReadingsPage() {
  const { t } = useTranslation('readings');
  const { classId = '' } = useParams({ strict: false });
  const [day] = useState(today);
  const [noting, setNoting] = useState(false);
  const query = useQuery(classReadingsQuery(classId, daysBefore(day, daysShown)));
  const { data: reading } = useQuery(classReadingQuery(classId));
  const mayNote = reading?.mayChange === true && reading.learners.length > 0;
  return (
    <>
      <PageHeader
        title={t('title')}
        kicker={
          <Link to="/classes/$classId" params={{ classId }} className="link">
            {reading?.title ?? t('back')}
          </Link>
        }
        lead={noting ? t('entry.lead') : t('lead')}
        actions={
          mayNote &&
          !noting && (
            <Button
              leftSection={<IconPencil size={18} aria-hidden />}
              onClick={() => setNoting(true)}
            >
              {t('note')}
            </Button>
          )
        }
      />
      <ReadingMenu classId={classId} />
      {noting && reading !== undefined ? (
        <PaperEntry reading={reading} day={day} onClose={() => setNoting(false)} />
      ) : (
        <Loaded query={query} rows={12}>
          {(readings) =>
            readings.learners.length === 0 ? (
              <Empty
                icon={<IconBook size={40} stroke={1.5} aria-hidden />}
                title={t('emptyTitle')}
                text={t('emptyText')}
              />
            ) : (
              <ClassLines
                classId={classId}
                lines={linesOfClass(readings, day)}
                mayChange={reading?.mayChange === true}
              />
            )
          }
        </Loaded>
      )}
    </>
  );
}
