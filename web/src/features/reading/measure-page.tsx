import { Button, NativeSelect, Textarea } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { type Language, useLanguage } from '../../platform/language.ts';
import { Empty } from '../../ui/empty.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { KeepMeasured } from './keep-measured.tsx';
import { MeasureResult } from './measure-result.tsx';
import type { MeasuredText } from './text-measure.ts';
import './reading.css';

const longest = 200_000;

/** Paste a text, see how hard it is and where. */
export function MeasurePage() {
  const { t } = useTranslation('reading');
  const language = useLanguage();
  const measure = useMutation({
    mutationFn: async (given: { text: string; language: Language }): Promise<MeasuredText> => ({
      text: given.text,
      found: await api('POST /api/text-measures', { body: given }),
    }),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = String(form.get('text'));
    if (text.trim() === '') return;
    measure.mutate({ text, language: form.get('language') === 'es' ? 'es' : 'en' });
  };
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <form className="measure-form not-printed" onSubmit={submit}>
        <Textarea
          name="text"
          label={t('text')}
          placeholder={t('placeholder')}
          required
          autosize
          minRows={6}
          maxRows={16}
          maxLength={longest}
        />
        <div className="row" style={{ alignItems: 'flex-end' }}>
          <NativeSelect
            name="language"
            label={t('language')}
            defaultValue={language}
            data={(['en', 'es'] as const).map((value) => ({
              value,
              label: t(`languages.${value}`),
            }))}
          />
          <Button type="submit" loading={measure.isPending}>
            {t('measure')}
          </Button>
        </div>
      </form>
      {measure.isError && <ProblemNotice error={measure.error} />}
      {measure.data === undefined ? (
        <Empty
          icon={<IconBook2 size={36} stroke={1.5} aria-hidden />}
          title={t('emptyTitle')}
          text={t('emptyText')}
        />
      ) : (
        <>
          <KeepMeasured {...measure.data} />
          <MeasureResult {...measure.data} />
        </>
      )}
    </>
  );
}
