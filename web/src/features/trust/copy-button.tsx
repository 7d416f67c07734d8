import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Everything about a learner in one file, for whoever leads the school to hand out. */
export function CopyButton({ learnerId }: { readonly learnerId: string }) {
  const { t, i18n } = useTranslation('trust');
  const language = i18n.language.startsWith('es') ? 'es' : 'en';
  return (
    <Button
      component="a"
      href={`/api/learners/${learnerId}/export?language=${language}`}
      leftSection={<IconDownload size={18} aria-hidden />}
    >
      {t('export')}
    </Button>
  );
}
