import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useKeepText } from './use-keep-text.ts';

/** Keep a text that is pasted here. */
export function PasteText() {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const keep = useKeepText();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const value = (name: string) => String(form.get(name)).trim();
    keep.mutate({
      title: value('title'),
      text: value('text'),
      language: value('language') === 'es' ? 'es' : 'en',
      author: value('author'),
      licence: value('licence'),
    });
  };
  return (
    <section>
      <h2>{t('paste')}</h2>
      <form className="stack" onSubmit={submit}>
        <TextInput name="title" label={t('pasteTitle')} required maxLength={300} />
        <Textarea
          name="text"
          label={t('pasteText')}
          required
          autosize
          minRows={5}
          maxRows={14}
          maxLength={500_000}
        />
        <div className="library-defaults">
          <NativeSelect
            name="language"
            label={t('fileLanguage')}
            defaultValue={language}
            data={(['en', 'es'] as const).map((value) => ({
              value,
              label: t(`languages.${value}`),
            }))}
          />
          <TextInput name="author" label={t('pasteAuthor')} maxLength={200} />
          <TextInput name="licence" label={t('licence')} maxLength={200} />
        </div>
        {keep.isError && <ProblemNotice error={keep.error} />}
        <Button
          type="submit"
          variant="default"
          loading={keep.isPending}
          style={{ width: 'fit-content' }}
        >
          {t('keep')}
        </Button>
      </form>
    </section>
  );
}
