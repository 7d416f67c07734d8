import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readTaught } from './read-taught.ts';
import type { MeasureQuestion } from './text-measure.ts';

/** What the server takes; a longer paste is refused here rather than cut without a word. */
const longest = 200_000;

interface MeasureFormProps {
  readonly isPending: boolean;
  readonly language: MeasureQuestion['language'];
  readonly onLanguage: (language: MeasureQuestion['language']) => void;
  readonly onMeasure: (question: MeasureQuestion) => void;
}

export function MeasureForm({ isPending, language, onLanguage, onMeasure }: MeasureFormProps) {
  const { t } = useTranslation('reading');
  const [problem, setProblem] = useState<'noText' | 'tooLong'>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = String(form.get('text'));
    const found = problemOf(text);
    setProblem(found);
    if (found !== undefined) {
      event.currentTarget.querySelector('textarea')?.focus();
      return;
    }
    onMeasure({
      text,
      language,
      ...readTaught(String(form.get('graphemes')), String(form.get('heartWords'))),
    });
  };
  return (
    <form className="measure-form not-printed" onSubmit={submit} noValidate>
      <Textarea
        name="text"
        label={t('text')}
        placeholder={t('placeholder')}
        required
        rows={10}
        resize="vertical"
        error={problem !== undefined && t(problem, { count: longest })}
        onChange={() => setProblem(undefined)}
      />
      <details>
        <summary>{t('beginners')}</summary>
        <div className="measure-taught">
          <TextInput
            name="graphemes"
            label={t('graphemes')}
            description={t('graphemesHelp')}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
          />
          <TextInput
            name="heartWords"
            label={t('heartWords')}
            description={t('heartWordsHelp')}
            autoCapitalize="none"
            autoComplete="off"
          />
        </div>
      </details>
      <div className="row" style={{ alignItems: 'flex-end' }}>
        <NativeSelect
          name="language"
          label={t('language')}
          value={language}
          onChange={(event) => onLanguage(event.currentTarget.value === 'es' ? 'es' : 'en')}
          data={(['en', 'es'] as const).map((value) => ({
            value,
            label: t(`languages.${value}`),
          }))}
        />
        <Button type="submit" loading={isPending}>
          {t('measure')}
        </Button>
      </div>
    </form>
  );
}

function problemOf(text: string): 'noText' | 'tooLong' | undefined {
  if (text.trim() === '') return 'noText';
  return text.length > longest ? 'tooLong' : undefined;
}
