import { Button, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import type { Pilot, PilotClass } from './pilots.ts';

export interface PlanGiven {
  readonly classId: string;
  readonly startsOn: string;
  readonly weeks: number;
  readonly comparisonClassId: string | null;
  readonly language: 'en' | 'es';
  readonly problem: string;
  readonly win: string;
  readonly worthwhile: number;
}

interface PlanFormProps {
  readonly classes: readonly PilotClass[];
  readonly today: string;
  /** The pilot that is changed; absent: a new one, with drafts to correct. */
  readonly pilot?: Pilot;
  /** The class to begin with. */
  readonly classId?: string | undefined;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onSubmit: (given: PlanGiven) => void;
}

/** The five things that a pilot needs; all but the class and the pain point are drafted. */
export function PlanForm({ classes, today, pilot, isPending, error, ...props }: PlanFormProps) {
  const { t } = useTranslation('pilots');
  const open = classes.filter(({ mayStart, hasOpen }) => mayStart && !hasOpen);
  const [classId, setClassId] = useState(
    pilot?.classId ??
      open.find((each) => each.classId === props.classId)?.classId ??
      open[0]?.classId ??
      '',
  );
  const [worthwhile, setWorthwhile] = useState(pilot?.worthwhile ?? 8);
  const isSettled = pilot !== undefined && pilot.startsOn <= today;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string, kept: string) => String(form.get(name) ?? kept);
    props.onSubmit({
      classId,
      startsOn: text('startsOn', pilot?.startsOn ?? today),
      weeks: Number(text('weeks', '6')),
      comparisonClassId: text('beside', '') || null,
      language: text('language', pilot?.language ?? 'en') === 'es' ? 'es' : 'en',
      problem: text('problem', ''),
      win: text('win', pilot?.win ?? ''),
      worthwhile,
    });
  };
  return (
    <form className="stack" onSubmit={submit}>
      {pilot === undefined && (
        <NativeSelect
          label={t('form.class')}
          value={classId}
          data={open.map((each) => ({
            value: each.classId,
            label: t('form.classLine', { title: each.title, count: each.learners }),
          }))}
          onChange={(event) => setClassId(event.currentTarget.value)}
        />
      )}
      <Textarea
        name="problem"
        label={t('form.problem')}
        description={t('form.problemHelp')}
        defaultValue={pilot?.problem}
        required
        withAsterisk={false}
        maxLength={600}
        autosize
        minRows={2}
      />
      <div className="row plan-when">
        <TextInput
          name="startsOn"
          type="date"
          label={t('form.starts')}
          defaultValue={pilot?.startsOn ?? today}
          disabled={isSettled}
          required
          withAsterisk={false}
        />
        <NativeSelect
          name="weeks"
          label={t('form.weeks')}
          defaultValue={String(pilot?.weeks ?? 6)}
          data={Array.from({ length: 11 }, (_, at) => String(at + 2))}
        />
        <NativeSelect
          name="language"
          label={t('form.language')}
          defaultValue={pilot?.language ?? 'en'}
          disabled={isSettled}
          data={(['en', 'es'] as const).map((value) => ({
            value,
            label: t(`form.languages.${value}`),
          }))}
        />
      </div>
      <NumberInput
        label={t('form.worthwhile')}
        description={t(isSettled ? 'form.settled' : 'form.worthwhileHelp')}
        min={1}
        max={100}
        value={worthwhile}
        disabled={isSettled}
        onChange={(value) => setWorthwhile(Number(value) || 1)}
      />
      <WinField pilot={pilot} worthwhile={worthwhile} isSettled={isSettled} />
      <BesideField key={classId} classes={classes} classId={classId} pilot={pilot} />
      {error !== null && <ProblemNotice error={error} />}
      <div className="row">
        <Button type="submit" loading={isPending} disabled={classId === ''}>
          {t(pilot === undefined ? 'form.start' : 'form.save')}
        </Button>
      </div>
    </form>
  );
}

interface WinFieldProps {
  readonly pilot: Pilot | undefined;
  readonly worthwhile: number;
  readonly isSettled: boolean;
}

/** The draft follows the figure until somebody writes in it. */
function WinField({ pilot, worthwhile, isSettled }: WinFieldProps) {
  const { t } = useTranslation('pilots');
  const [written, setWritten] = useState(pilot?.win);
  return (
    <Textarea
      name="win"
      label={t('form.win')}
      value={written ?? t('form.winDraft', { count: worthwhile })}
      disabled={isSettled}
      required
      withAsterisk={false}
      maxLength={600}
      autosize
      minRows={2}
      onChange={(event) => setWritten(event.currentTarget.value)}
    />
  );
}

interface BesideFieldProps {
  readonly classes: readonly PilotClass[];
  readonly classId: string;
  readonly pilot: Pilot | undefined;
}

function BesideField({ classes, classId, pilot }: BesideFieldProps) {
  const { t } = useTranslation('pilots');
  const ids = classes.find((each) => each.classId === classId)?.besideIds ?? [];
  const chosen = pilot?.comparisonClassId ?? null;
  if (ids.length === 0 && chosen === null) return null;
  const others = classes.filter((each) => ids.includes(each.classId) || each.classId === chosen);
  return (
    <NativeSelect
      name="beside"
      label={t('form.beside')}
      description={t('form.besideHelp')}
      defaultValue={chosen ?? ''}
      data={[
        { value: '', label: t('form.nobody') },
        ...others.map((each) => ({
          value: each.classId,
          label: t('form.besideLine', { title: each.title, count: each.heard }),
        })),
      ]}
    />
  );
}
