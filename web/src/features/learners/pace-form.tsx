import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { announce } from '../../ui/toast-list.ts';
import { type Learner, learnerQuery } from './learner.ts';

type Pace = Learner['pace'];
interface Setting {
  readonly pace: Pace;
  readonly minutesPerWeek: number;
}

const paces: readonly Pace[] = ['gentle', 'steady', 'brisk'];
const minuteChoices = [30, 45, 60, 75, 90, 120, 150, 180, 240];

/** How fast and how much: the next draft follows it. */
export function PaceForm({ learner }: { readonly learner: Learner }) {
  const { t } = useTranslation(['learners', 'ui']);
  const set = useSetPace(learner);
  if (!learner.may.setPace)
    return (
      <section className="card">
        <h2>{t('learners:pace.title')}</h2>
        <p>
          {t('learners:pace.summary', {
            pace: t(`learners:pace.${learner.pace}`),
            minutes: learner.minutesPerWeek,
          })}
        </p>
      </section>
    );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const pace = paces.find((each) => each === form.get('pace')) ?? learner.pace;
    set.mutate({ pace, minutesPerWeek: Number(form.get('minutes')) });
  };
  const choices = [...new Set([...minuteChoices, learner.minutesPerWeek])].toSorted(
    (a, b) => a - b,
  );
  return (
    <form
      key={`${learner.pace} ${learner.minutesPerWeek}`}
      className="card stack"
      onSubmit={submit}
      aria-labelledby="pace-title"
    >
      <h2 id="pace-title">{t('learners:pace.title')}</h2>
      {set.isError && <ProblemNotice error={set.error} />}
      <NativeSelect
        name="pace"
        label={t('learners:pace.label')}
        defaultValue={learner.pace}
        data={paces.map((value) => ({ value, label: t(`learners:pace.${value}`) }))}
      />
      <NativeSelect
        name="minutes"
        label={t('learners:pace.minutes')}
        defaultValue={String(learner.minutesPerWeek)}
        data={choices.map((count) => ({
          value: String(count),
          label: t('ui:minutes', { count }),
        }))}
      />
      <Button type="submit" variant="default" loading={set.isPending}>
        {t('ui:save')}
      </Button>
    </form>
  );
}

function useSetPace({ learnerId, pace, minutesPerWeek }: Learner) {
  const { t } = useTranslation('learners');
  const queryClient = useQueryClient();
  const before: Setting = { pace, minutesPerWeek };
  const mutation = useMutation({
    mutationFn: (body: Setting) =>
      api('PATCH /api/learners/:learnerId/pace', { params: { learnerId }, body }),
    onSuccess: async (_, wanted) => {
      await queryClient.invalidateQueries(learnerQuery(learnerId));
      announce(t('pace.changed'), wanted === before ? undefined : () => mutation.mutate(before));
    },
  });
  return mutation;
}
