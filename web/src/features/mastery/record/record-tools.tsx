import { Button, Menu } from '@mantine/core';
import { IconFileTypeCsv, IconFileTypePdf } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

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
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" leftSection={<IconFileTypePdf size={18} aria-hidden />}>
            {t('standing.report')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component="a" href={addressOf(pdf)} download>
            {t('standing.reportOwn')}
          </Menu.Item>
          <Menu.Item component="a" href={addressOf(pdf, 'en')} download>
            {t('standing.reportEn')}
          </Menu.Item>
          <Menu.Item component="a" href={addressOf(pdf, 'es')} download>
            {t('standing.reportEs')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
