import { Button } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../features/session/me.ts';
import { api } from '../platform/api.ts';
import { type Language, useLanguage } from '../platform/language.ts';
import { speak } from './i18n.ts';

/** Turns the pages to the other language, named in that language; remembered with the person. */
export function LanguageSwitch() {
  const { t } = useTranslation('app');
  const queryClient = useQueryClient();
  const other: Language = useLanguage() === 'en' ? 'es' : 'en';
  const turn = useMutation({
    mutationFn: async (language: Language) => {
      if (queryClient.getQueryData(meQuery.queryKey))
        queryClient.setQueryData(
          meQuery.queryKey,
          await api('PATCH /api/me', { body: { language } }),
        );
      await speak(language);
      await queryClient.invalidateQueries();
    },
  });
  return (
    <Button
      variant="subtle"
      c="var(--ink-soft)"
      size="sm"
      lang={other}
      leftSection={<IconLanguage size={18} aria-hidden />}
      loading={turn.isPending}
      onClick={() => turn.mutate(other)}
    >
      {t('otherLanguage')}
    </Button>
  );
}
