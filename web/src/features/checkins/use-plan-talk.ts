import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { useLanguage } from '../../platform/language.ts';
import { problemText } from '../../ui/problem-text.ts';
import { announce } from '../../ui/toast-list.ts';
import type { Mentee } from './check-in.ts';
import { dayText } from './day-text.ts';
import { nextSchoolDay } from './next-school-day.ts';

type Talker = Pick<Mentee, 'learnerId' | 'givenName'> & {
  readonly next?: { readonly checkInId: string; readonly day: string } | null;
};

/** Starts, plans or moves a check-in with one press; what was planned or moved can be taken back. */
export function usePlanTalk({ learnerId, givenName, next }: Talker) {
  const { t, i18n } = useTranslation(['checkins', 'ui']);
  const language = useLanguage();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const params = { learnerId };
  const refresh = async () => {
    await queryClient.invalidateQueries({ queryKey: ['GET /api/check-ins'] });
    await queryClient.invalidateQueries({ queryKey: ['GET /api/learners/:learnerId/check-ins'] });
  };
  const work = useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSuccess: refresh,
    onError: (error) => {
      const { message, next: then } = problemText(error, i18n);
      announce(`${message} ${then}`);
    },
  });
  const plannedFor = (day: string) =>
    t('checkins:mentor.planned', { name: givenName, day: dayText({ day }, language) });
  return {
    isPending: work.isPending,
    start: () =>
      work.mutate(async () => {
        const { checkInId } = await api('POST /api/learners/:learnerId/check-ins', {
          params,
          body: {},
        });
        await navigate({ to: '/check-ins/$checkInId', params: { checkInId } });
      }),
    plan: (today: string) =>
      work.mutate(async () => {
        const day = nextSchoolDay(today);
        const { checkInId } = await api('POST /api/learners/:learnerId/check-ins', {
          params,
          body: { day },
        });
        const cancel = () =>
          api('PUT /api/check-ins/:checkInId/cancellation', { params: { checkInId } });
        announce(plannedFor(day), () => work.mutate(cancel));
      }),
    move: (day: string) => {
      if (next === null || next === undefined) return;
      const { checkInId, day: before } = next;
      const to = (on: string) =>
        api('PATCH /api/check-ins/:checkInId', { params: { checkInId }, body: { day: on } });
      work.mutate(async () => {
        await to(day);
        announce(plannedFor(day), () => work.mutate(() => to(before)));
      });
    },
  };
}
