import { Button, NumberInput, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { RecordSource } from '@everyplan/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { useLanguage } from '../../platform/language.ts';

interface ChooseTextProps {
  readonly classId: string;
  /** The grade near which texts are offered first. */
  readonly grade: number | null;
  /** On paper counts are enough, so a book in the hand will do. */
  readonly kinds: readonly RecordSource['kind'][];
  readonly go: string;
  readonly busy: boolean;
  readonly onChoose: (source: RecordSource) => void;
}

const lengths = [100, 150, 200, 300] as const;

/** What is read: a passage of a text, one pasted for this, or a book in the hand. */
export function ChooseText({ classId, grade, kinds, go, busy, onChoose }: ChooseTextProps) {
  const { t } = useTranslation('running-records');
  const language = useLanguage();
  const [kind, setKind] = useState(kinds[0] ?? 'text');
  const [wanted, setWanted] = useState('');
  const [textId, setTextId] = useState('');
  const [page, setPage] = useState(1);
  const [words, setWords] = useState<string>('150');
  const [title, setTitle] = useState('');
  const [spoken, setSpoken] = useState<'en' | 'es'>(language);
  const [text, setText] = useState('');
  const [bookGrade, setBookGrade] = useState<number | null>(grade);
  const source = (): RecordSource | undefined => {
    if (kind === 'text')
      return textId === ''
        ? undefined
        : { kind, textId, page, words: words === '' ? null : Number(words) };
    if (title.trim() === '') return undefined;
    if (kind === 'book') return { kind, title: title.trim(), language: spoken, grade: bookGrade };
    return text.trim() === '' ? undefined : { kind, title: title.trim(), language: spoken, text };
  };
  const chosen = source();
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) onChoose(chosen);
      }}
    >
      {kinds.length > 1 && (
        <NativeSelect
          label={t('start.what')}
          data={kinds.map((each) => ({ value: each, label: t(`start.kinds.${each}`) }))}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as RecordSource['kind'])}
        />
      )}
      {kind === 'text' ? (
        <>
          <TextInput
            label={t('start.search')}
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value)}
          />
          <TextList
            classId={classId}
            title={wanted}
            grade={grade}
            value={textId}
            onChange={setTextId}
          />
          <div className="row">
            <NumberInput
              label={t('start.page')}
              min={1}
              max={1000}
              allowDecimal={false}
              value={page}
              onChange={(value) => setPage(Number(value) || 1)}
            />
            <NativeSelect
              label={t('start.length')}
              data={[
                ...lengths.map((each) => ({
                  value: String(each),
                  label: t('start.about', { count: each }),
                })),
                { value: '', label: t('start.whole') },
              ]}
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
          </div>
        </>
      ) : (
        <>
          <TextInput
            label={t('start.title')}
            maxLength={300}
            required
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <NativeSelect
            label={t('start.language')}
            data={(['en', 'es'] as const).map((each) => ({
              value: each,
              label: t(`languages.${each}`),
            }))}
            value={spoken}
            onChange={(event) => setSpoken(event.currentTarget.value as 'en' | 'es')}
          />
        </>
      )}
      {kind === 'pasted' && (
        <Textarea
          label={t('start.text')}
          autosize
          minRows={4}
          maxRows={12}
          maxLength={40_000}
          required
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      {kind === 'book' && (
        <NumberInput
          label={t('start.grade')}
          description={t('start.gradeHelp')}
          min={-1}
          max={13}
          value={bookGrade ?? ''}
          onChange={(value) => setBookGrade(typeof value === 'number' ? value : null)}
        />
      )}
      <div className="row">
        <Button type="submit" disabled={chosen === undefined} loading={busy}>
          {go}
        </Button>
      </div>
    </form>
  );
}

interface TextListProps {
  readonly classId: string;
  readonly title: string;
  readonly grade: number | null;
  readonly value: string;
  readonly onChange: (textId: string) => void;
}

function TextList({ classId, title, grade, value, onChange }: TextListProps) {
  const { t } = useTranslation('running-records');
  const query = useQuery({
    ...ask('GET /api/classes/:classId/running-record-texts', {
      params: { classId },
      query: { ...(title === '' ? {} : { title }), ...(grade === null ? {} : { grade }) },
    }),
    placeholderData: (before) => before,
  });
  const texts = query.data?.texts ?? [];
  if (query.data !== undefined && texts.length === 0)
    return <p className="quiet">{t('start.noTexts')}</p>;
  return (
    <fieldset className="record-texts">
      <legend>{t('start.choose')}</legend>
      {texts.map((each) => (
        <label key={each.textId} className="record-text-choice">
          <input
            type="radio"
            name="text"
            checked={value === each.textId}
            onChange={() => onChange(each.textId)}
          />
          <span>
            {each.title}{' '}
            <span className="quiet small">
              {t('start.facts', { grade: each.grade.toFixed(1), count: each.words })}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
