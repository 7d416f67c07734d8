import { Button, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { useLanguage } from '../../platform/language.ts';
import { Reasons } from '../../ui/reasons.tsx';
import { problemText } from '../../ui/problem-text.ts';
import { announce } from '../../ui/toast-list.ts';
import { type CheckIn, checkInQuery } from './check-in.ts';
import { dayText } from './day-text.ts';
import { useOutbox } from './use-outbox.ts';

interface Next {
  readonly day: string;
  readonly time: string | null;
  readonly minutes: number;
}

/** The end of a talk and the date of the next one, proposed; taken back with one press. */
export function EndTalk({ checkIn }: { readonly checkIn: CheckIn }) {
  const { t } = useTranslation('checkins');
  const end = useEndTalk(checkIn);
  const { proposed, because } = checkIn.next;
  if (checkIn.state === 'held') return <Ended checkIn={checkIn} onReopen={end.reopen} />;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const day = String(given.get('day'));
    const time = String(given.get('time')) || null;
    end.hold(day === '' ? null : { day, time, minutes: proposed.minutes });
  };
  return (
    <section aria-labelledby="next-talk" className="stack not-printed">
      <h2 id="next-talk">{t('end.next')}</h2>
      <form className="end-talk" onSubmit={submit}>
        <TextInput name="day" type="date" label={t('end.day')} defaultValue={proposed.day} />
        <TextInput
          name="time"
          type="time"
          label={t('end.time')}
          defaultValue={proposed.time ?? ''}
        />
        <Button
          type="submit"
          size="md"
          loading={end.isPending}
          leftSection={<IconCheck size={18} aria-hidden />}
        >
          {t('end.submit')}
        </Button>
      </form>
      <Reasons because={because} />
    </section>
  );
}

function Ended({
  checkIn,
  onReopen,
}: {
  readonly checkIn: CheckIn;
  readonly onReopen: () => void;
}) {
  const { t } = useTranslation('checkins');
  const language = useLanguage();
  const { planned } = checkIn.next;
  return (
    <section className="card stack" aria-live="polite">
      <p>
        <strong>{t('end.held')}</strong>{' '}
        {planned === null ? t('end.noNext') : t('end.nextIs', { day: dayText(planned, language) })}
      </p>
      <div className="row not-printed">
        <Link to="/check-ins" className="plain-link">
          <Button component="span">{t('end.goOn')}</Button>
        </Link>
        {planned !== null && (
          <a href={`/api/check-ins/${planned.checkInId}/calendar`} className="link">
            {t('calendarFile')}
          </a>
        )}
        <Button variant="subtle" onClick={onReopen}>
          {t('end.reopen')}
        </Button>
      </div>
    </section>
  );
}

/** Everything written goes first: a talk ends with its last word. */
function useEndTalk({ checkInId }: CheckIn) {
  const { t, i18n } = useTranslation(['checkins', 'ui']);
  const queryClient = useQueryClient();
  const { flush } = useOutbox();
  const { queryKey } = checkInQuery(checkInId);
  const params = { checkInId };
  const keep = (checkIn: CheckIn) => {
    queryClient.setQueryData(queryKey, checkIn);
    void queryClient.invalidateQueries({ queryKey: ['GET /api/check-ins'] });
    void queryClient.invalidateQueries({ queryKey: ['GET /api/learners/:learnerId/check-ins'] });
  };
  const work = useMutation({
    mutationFn: async (act: () => Promise<CheckIn>) => {
      await flush();
      return act();
    },
    onSuccess: keep,
    onError: (error) => {
      const { message, next } = problemText(error, i18n);
      announce(`${message} ${next}`);
    },
  });
  const reopen = () =>
    work.mutate(() => api('DELETE /api/check-ins/:checkInId/holding', { params }));
  return {
    isPending: work.isPending,
    reopen,
    hold: (next: Next | null) =>
      work.mutate(() => api('PUT /api/check-ins/:checkInId/holding', { params, body: { next } }), {
        onSuccess: () => announce(t('checkins:end.done'), reopen),
      }),
  };
}
