import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { topicCodes, topicNames, type TopicCode } from '@everyplan/contract/topics';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { parseCredits, writeCredits } from './credit-lines.ts';
import { kinds } from './filters.ts';
import type { StaffText } from './library.ts';
import { useEditText } from './use-change-text.ts';

interface EditTextProps {
  readonly text: StaffText;
  readonly onClose: () => void;
}

/** Correct what is known of a text. */
export function EditText({ text, onClose }: EditTextProps) {
  const { t } = useTranslation('library');
  const [topics, setTopics] = useState<readonly TopicCode[]>(text.topics);
  const edit = useEditText(text.textId);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const value = (name: string) => String(form.get(name)).trim();
    edit.mutate(
      {
        title: value('title'),
        kind: kinds.find((kind) => kind === value('kind')) ?? null,
        topics: [...topics],
        licence: value('licence'),
        credits: parseCredits(value('credits')),
      },
      { onSuccess: onClose },
    );
  };
  return (
    <Sheet title={t('editTitle')} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <TextInput
          name="title"
          label={t('titleOf')}
          defaultValue={text.title}
          required
          maxLength={300}
        />
        <NativeSelect
          name="kind"
          label={t('kind')}
          defaultValue={text.kind ?? ''}
          data={[
            { value: '', label: t('noKind') },
            ...kinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
          ]}
        />
        <Topics chosen={topics} onChange={setTopics} />
        <TextInput
          name="licence"
          label={t('licence')}
          description={t('licenceHelp')}
          defaultValue={text.licence}
          maxLength={200}
        />
        <Textarea
          name="credits"
          label={t('credits')}
          description={t('creditsHelp')}
          defaultValue={writeCredits(text.credits)}
          autosize
          minRows={2}
          maxRows={10}
        />
        {edit.isError && <ProblemNotice error={edit.error} />}
        <Button type="submit" loading={edit.isPending}>
          {t('save')}
        </Button>
      </form>
    </Sheet>
  );
}

const mostTopics = 6;

interface TopicsProps {
  readonly chosen: readonly TopicCode[];
  readonly onChange: (chosen: readonly TopicCode[]) => void;
}

function Topics({ chosen, onChange }: TopicsProps) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  return (
    <fieldset className="library-topics">
      <legend className="small">{t('topics')}</legend>
      {topicCodes.map((code) => {
        const isChosen = chosen.includes(code);
        return (
          <label key={code} className="library-check small">
            <input
              type="checkbox"
              checked={isChosen}
              disabled={!isChosen && chosen.length >= mostTopics}
              onChange={() =>
                onChange(isChosen ? chosen.filter((each) => each !== code) : [...chosen, code])
              }
            />
            {topicNames[code][language]}
          </label>
        );
      })}
    </fieldset>
  );
}
