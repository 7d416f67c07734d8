import { Button, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useKeepText } from '../library/use-keep-text.ts';
import type { MeasuredText } from './text-measure.ts';

/** Puts the text that was measured into the library. */
export function KeepMeasured({ text, found }: MeasuredText) {
  const { t } = useTranslation('library');
  const keep = useKeepText();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const title = String(new FormData(event.currentTarget).get('title')).trim();
    keep.mutate({ title, text, language: found.language });
  };
  return (
    <form className="row not-printed keep-measured" onSubmit={submit}>
      <TextInput name="title" label={t('pasteTitle')} required maxLength={300} />
      <Button type="submit" variant="default" loading={keep.isPending}>
        {t('keep')}
      </Button>
      {keep.isError && <ProblemNotice error={keep.error} />}
    </form>
  );
}
