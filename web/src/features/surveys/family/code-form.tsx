import { Button, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Wordmark } from '../../../ui/wordmark.tsx';

/** For whoever has the letter but no camera: the code, however it is spaced. */
export function CodeForm({ onCode }: { readonly onCode: (code: string) => void }) {
  const { t } = useTranslation('surveys');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('code'));
    onCode(typed.toUpperCase().replaceAll(/[^A-Z\d]/g, ''));
  };
  return (
    <form className="stack family-code" onSubmit={submit}>
      <Wordmark />
      <h1>{t('family.codeTitle')}</h1>
      <p>{t('family.codeLead')}</p>
      <TextInput
        name="code"
        size="lg"
        label={t('family.code')}
        description={t('family.codeHelp')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        required
        withAsterisk={false}
      />
      <Button type="submit" size="lg">
        {t('family.open')}
      </Button>
    </form>
  );
}
