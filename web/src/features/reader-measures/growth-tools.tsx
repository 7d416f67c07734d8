import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconFileTypeCsv } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PrintButton } from '../../ui/print-button.tsx';
import { dayText } from './figures.ts';

interface GrowthToolsProps {
  /** '/api/classes/…/reading-growth/csv' */
  readonly csv: string;
  readonly growth: {
    readonly since: string;
    readonly today: string;
    readonly language: 'en' | 'es';
  };
  readonly onLanguage: (language: 'en' | 'es') => void;
}

/** Since when and in which language, and the files of what is on the page. The day stands in the address. */
export function GrowthTools({ csv, growth, onLanguage }: GrowthToolsProps) {
  const { t, i18n } = useTranslation('reader-measures');
  const navigate = useNavigate();
  const { since, today, language } = growth;
  return (
    <>
      <p className="growth-day">{t('growth.asOf', { day: dayText(today, i18n.language) })}</p>
      <div className="row reading-tools not-printed">
        <TextInput
          type="date"
          label={t('growth.since')}
          max={today}
          value={since}
          onChange={(event) => {
            const day = event.currentTarget.value || undefined;
            void navigate({ to: '.', search: (before) => ({ ...before, day }), replace: true });
          }}
        />
        <NativeSelect
          label={t('language')}
          value={language}
          data={(['en', 'es'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
          onChange={(event) => onLanguage(event.currentTarget.value === 'es' ? 'es' : 'en')}
        />
        <Button
          component="a"
          href={`${csv}?${new URLSearchParams({ since, language })}`}
          download
          variant="default"
          leftSection={<IconFileTypeCsv size={18} aria-hidden />}
        >
          {t('growth.csv')}
        </Button>
        <PrintButton label={t('growth.print')} />
      </div>
    </>
  );
}
