import { Button } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { turnTo } from '../../platform/turn-to.ts';

/** The other language, named in itself. */
export function OtherLanguage() {
  const { t } = useTranslation('surveys');
  const other = useLanguage() === 'en' ? 'es' : 'en';
  return (
    <Button
      variant="subtle"
      c="var(--ink-soft)"
      lang={other}
      leftSection={<IconLanguage size={18} aria-hidden />}
      onClick={() => void turnTo(other)}
    >
      {other === 'en' ? t('english') : t('spanish')}
    </Button>
  );
}
