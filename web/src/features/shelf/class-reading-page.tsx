import { Button } from '@mantine/core';
import { IconBooks, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Groups } from './groups.tsx';
import { NextSteps } from './next-steps.tsx';
import { PrintSet } from './print-set.tsx';
import { ReadersTable } from './readers-table.tsx';
import { ReadingMenu } from './reading-menu.tsx';
import { type ClassReading, classReadingQuery, type ReaderRow } from './shelf.ts';
import { WindowSheet } from './window-sheet.tsx';
import './class-reading.css';

type Open = 'print' | 'window' | ReaderRow;

/** The home of reading for a class: what to do next, who reads how, and one press to a text for everybody. */
export function ClassReadingPage() {
  const { t } = useTranslation('shelf');
  const { classId = '' } = useParams({ strict: false });
  const query = useQuery(classReadingQuery(classId));
  const [open, setOpen] = useState<Open>();
  const { data } = query;
  const ready = data !== undefined && data.library > 0 && data.learners.length > 0;
  return (
    <>
      <PageHeader
        title={data ? t('class.title', { title: data.title }) : t('class.titleShort')}
        kicker={
          <Link to="/classes/$classId" params={{ classId }} className="link not-printed">
            {t('class.back')}
          </Link>
        }
        lead={t('class.lead')}
        actions={
          ready &&
          data.mayChange && (
            <Button
              leftSection={<IconPrinter size={18} aria-hidden />}
              onClick={() => setOpen('print')}
            >
              {t('class.printAll')}
            </Button>
          )
        }
      />
      <ReadingMenu classId={classId} />
      <Loaded query={query} rows={12}>
        {(reading) => <Parts reading={reading} onOpen={setOpen} />}
      </Loaded>
      {data && open === 'print' && <PrintSet reading={data} onClose={() => setOpen(undefined)} />}
      {data && open !== undefined && open !== 'print' && (
        <WindowSheet
          reading={data}
          learner={open === 'window' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

interface PartsProps {
  readonly reading: ClassReading;
  readonly onOpen: (open: Open) => void;
}

function Parts({ reading, onOpen }: PartsProps) {
  const { t } = useTranslation('shelf');
  const language = useLanguage();
  const icon = <IconBooks size={40} stroke={1.5} aria-hidden />;
  if (reading.learners.length === 0)
    return <Empty icon={icon} title={t('class.emptyTitle')} text={t('class.emptyText')} />;
  if (reading.library === 0)
    return (
      <Empty icon={icon} title={t('class.emptyLibrary')} text={t('class.emptyLibraryText')}>
        <Link to="/texts" className="link">
          {t('class.toLibrary')}
        </Link>
      </Empty>
    );
  return (
    <div className="stack class-reading">
      <p className="class-reading-day">
        {t('class.asOf', {
          day: new Date(`${reading.today}T12:00:00`).toLocaleDateString(language, {
            dateStyle: 'long',
          }),
        })}
      </p>
      <NextSteps reading={reading} />
      <ReadersTable reading={reading} onWindow={onOpen} />
      <Groups reading={reading} />
    </div>
  );
}
