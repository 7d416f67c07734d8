import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { announce } from '../../ui/toast-list.ts';

const tests = ['lexile', 'fp', 'star', 'dibels', 'map'] as const;
type Test = (typeof tests)[number];

interface AddSheetProps {
  readonly learnerId: string;
  readonly today: string;
  readonly language: 'en' | 'es';
  readonly onClose: () => void;
}

/** A measure by hand: one's own judgement with its reason, or a test's score in its own unit. */
export function AddSheet({ learnerId, today, language, onClose }: AddSheetProps) {
  const { t } = useTranslation('reader-measures');
  const [source, setSource] = useState<Test | 'teacher'>('teacher');
  const add = useAdd({ learnerId, language, onClose });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    add.mutate({ source, form: new FormData(event.currentTarget) });
  };
  return (
    <Sheet title={t('add')} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        {add.isError && <ProblemNotice error={add.error} />}
        <NativeSelect
          label={t('addSource')}
          value={source}
          data={(['teacher', ...tests] as const).map((value) => ({
            value,
            label: t(`sources.${value}`),
          }))}
          onChange={(event) =>
            setSource(tests.find((each) => each === event.currentTarget.value) ?? 'teacher')
          }
        />
        {source === 'teacher' ? <JudgementFields /> : <ScoreField test={source} />}
        <TextInput
          name="measuredOn"
          type="date"
          label={t('addOn')}
          max={today}
          defaultValue={today}
          required
          withAsterisk={false}
        />
        <Button type="submit" loading={add.isPending}>
          {t('addSubmit')}
        </Button>
      </form>
    </Sheet>
  );
}

function JudgementFields() {
  const { t } = useTranslation('reader-measures');
  return (
    <>
      <TextInput
        name="grade"
        type="number"
        label={t('addGrade')}
        min={0}
        max={12}
        step={0.5}
        required
        withAsterisk={false}
      />
      <Textarea
        name="because"
        label={t('addWhy')}
        maxLength={500}
        autosize
        minRows={2}
        required
        withAsterisk={false}
      />
    </>
  );
}

function ScoreField({ test }: { readonly test: Test }) {
  const { t } = useTranslation('reader-measures');
  return (
    <TextInput
      key={test}
      name="score"
      label={t('addScore')}
      description={t(`scoreHelp.${test}`)}
      maxLength={40}
      required
      withAsterisk={false}
    />
  );
}

interface Adding {
  readonly source: Test | 'teacher';
  readonly form: FormData;
}

function useAdd({ learnerId, language, onClose }: Omit<AddSheetProps, 'today'>) {
  const { t } = useTranslation('reader-measures');
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ source, form }: Adding) => {
      const text = (name: string) => String(form.get(name) ?? '');
      const when = { measuredOn: text('measuredOn'), language };
      return api('POST /api/learners/:learnerId/reader-measures', {
        params: { learnerId },
        body:
          source === 'teacher'
            ? { source, grade: Number(text('grade')), because: text('because'), ...when }
            : { source, score: text('score'), ...when },
      });
    },
    onSuccess: () => {
      announce(t('addDone'));
      void queryClient.invalidateQueries();
      onClose();
    },
  });
}
