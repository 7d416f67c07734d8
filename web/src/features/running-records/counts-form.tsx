import { Button, NumberInput, TextInput } from '@mantine/core';
import type { RecordContent } from '@everyplan/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readSeconds } from './read-seconds.ts';
import { clockText } from './use-clock.ts';

interface CountsFormProps {
  readonly content: RecordContent;
  readonly onChange: (content: RecordContent) => void;
  readonly onDone: () => void;
}

/** What was counted on paper, or beside a book in the hand. */
export function CountsForm({ content, onChange, onDone }: CountsFormProps) {
  const { t } = useTranslation('running-records');
  const [counts, setCounts] = useState({
    words: content.counts?.words ?? ('' as number | ''),
    errors: content.counts?.errors ?? (0 as number | ''),
    selfCorrections: content.counts?.selfCorrections ?? (0 as number | ''),
  });
  const [time, setTime] = useState(
    content.seconds === null ? '' : clockText(content.seconds * 1000),
  );
  const set = (part: keyof typeof counts) => (value: number | string) =>
    setCounts({ ...counts, [part]: typeof value === 'number' ? value : '' });
  const isWhole =
    typeof counts.words === 'number' && counts.words > 0 && Number(counts.errors) <= counts.words;
  return (
    <form
      className="stack record-counts"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole) return;
        onChange({
          ...content,
          counts: {
            words: Number(counts.words),
            errors: Number(counts.errors),
            selfCorrections: Number(counts.selfCorrections),
          },
          seconds: readSeconds(time) ?? null,
        });
        onDone();
      }}
    >
      <NumberInput
        label={t('counts.words')}
        min={1}
        max={5000}
        required
        allowDecimal={false}
        value={counts.words}
        onChange={set('words')}
      />
      <NumberInput
        label={t('counts.errors')}
        min={0}
        max={5000}
        allowDecimal={false}
        value={counts.errors}
        onChange={set('errors')}
      />
      <NumberInput
        label={t('counts.selfCorrections')}
        min={0}
        max={5000}
        allowDecimal={false}
        value={counts.selfCorrections}
        onChange={set('selfCorrections')}
      />
      <TextInput
        label={t('counts.time')}
        placeholder="1:20"
        value={time}
        onChange={(event) => setTime(event.currentTarget.value)}
      />
      <div className="row">
        <Button type="submit" disabled={!isWhole}>
          {t('counts.go')}
        </Button>
      </div>
    </form>
  );
}
