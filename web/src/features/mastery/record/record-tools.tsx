import { Button } from '@mantine/core';
import { IconFileTypeCsv, IconFileTypePdf } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DropMenu } from '../../../ui/drop-menu.tsx';

const reports = [
  { word: 'reportOwn', language: undefined },
  { word: 'reportEn', language: 'en' },
  { word: 'reportEs', language: 'es' },
] as const;

interface RecordToolsProps {
  /** '/api/learners/…/mastery-record/csv' */
  readonly csv: string;
  /** '/api/learners/…/mastery-report/pdf' */
  readonly pdf: string;
}

/** The files of what is on the page: as of the same day. */
export function RecordTools({ csv, pdf }: RecordToolsProps) {
  const { t } = useTranslation('mastery');
  const { day } = useSearch({ strict: false });
  const addressOf = (address: string, language?: 'en' | 'es') => {
    const query = new URLSearchParams({ ...(day && { asOf: day }), ...(language && { language }) });
    return query.size === 0 ? address : `${address}?${query}`;
  };
  return (
    <>
      <Button
        component="a"
        href={addressOf(csv)}
        download
        variant="default"
        leftSection={<IconFileTypeCsv size={18} aria-hidden />}
      >
        {t('standing.csv')}
      </Button>
      <DropMenu label={t('standing.report')} icon={<IconFileTypePdf size={18} aria-hidden />}>
        {reports.map(({ word, language }) => (
          <li key={word}>
            <a href={addressOf(pdf, language)} download>
              {t(`standing.${word}`)}
            </a>
          </li>
        ))}
      </DropMenu>
    </>
  );
}
