import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { useLanguage } from '../../platform/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { problemText } from '../../ui/problem-text.ts';
import { announce } from '../../ui/toast-list.ts';
import { useMe } from '../session/me.ts';
import {
  type Decision,
  type LearnersCheckIns,
  learnersCheckInsQuery,
  useLearnersCheckIns,
} from './check-in.ts';
import { dayText } from './day-text.ts';
import { DecisionLine } from './decisions.tsx';
import './talk-page.css';
import './learner-check-ins.css';

/** A learner's own talks: when the next one is, what I said I would do, and a way to ask for one. */
export function MyTalksPage() {
  const { t } = useTranslation('checkins');
  const { personId } = useMe();
  const query = useLearnersCheckIns(personId);
  return (
    <>
      <PageHeader title={t('mine.title')} />
      <Loaded query={query}>
        {(answer) => (
          <div className="stack check-ins">
            <NextTalk answer={answer} />
            <AskForTalk learnerId={personId} answer={answer} />
            <TookOn learnerId={personId} answer={answer} />
            <WhatWeSaid answer={answer} />
            <Link to="/reminders" className="link">
              {t('mine.reminders')}
            </Link>
          </div>
        )}
      </Loaded>
    </>
  );
}

interface PartProps {
  readonly answer: LearnersCheckIns;
}

function NextTalk({ answer }: PartProps) {
  const { t } = useTranslation('checkins');
  const language = useLanguage();
  const next = answer.checkIns.findLast((one) => one.state === 'planned');
  return (
    <section className="card" aria-labelledby="next-talk">
      <h2 id="next-talk">{t('mine.next')}</h2>
      <p>
        {next === undefined
          ? t('mine.noNext')
          : t('mine.nextIs', { day: dayText(next, language), name: next.adultName })}
      </p>
    </section>
  );
}

function AskForTalk({ learnerId, answer }: PartProps & { readonly learnerId: string }) {
  const { t } = useTranslation(['checkins', 'ui']);
  const wish = useWish(learnerId);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    wish.ask(String(new FormData(event.currentTarget).get('about')).trim());
  };
  if (answer.asked !== null)
    return (
      <section className="card stack" aria-labelledby="ask">
        <h2 id="ask">{t('checkins:mine.askedTitle')}</h2>
        <p>{t('checkins:mine.askedText')}</p>
        <Button variant="default" loading={wish.isPending} onClick={wish.takeBack}>
          {t('checkins:mine.takeBack')}
        </Button>
      </section>
    );
  return (
    <section className="card stack" aria-labelledby="ask">
      <h2 id="ask">{t('checkins:mine.ask')}</h2>
      <form className="stack" onSubmit={submit}>
        <TextInput name="about" size="md" label={t('checkins:mine.about')} maxLength={300} />
        <Button type="submit" size="md" loading={wish.isPending}>
          {t('checkins:mine.send')}
        </Button>
      </form>
    </section>
  );
}

function useWish(learnerId: string) {
  const { t, i18n } = useTranslation('checkins');
  const queryClient = useQueryClient();
  const params = { learnerId };
  const work = useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSuccess: () => queryClient.invalidateQueries(learnersCheckInsQuery(learnerId)),
    onError: (error) => announce(problemText(error, i18n).message),
  });
  const takeBack = () =>
    work.mutate(() => api('DELETE /api/learners/:learnerId/talk-request', { params }));
  return {
    isPending: work.isPending,
    takeBack,
    ask: (text: string) =>
      work.mutate(
        () => api('PUT /api/learners/:learnerId/talk-request', { params, body: { text } }),
        { onSuccess: () => announce(t('mine.sent'), takeBack) },
      ),
  };
}

/** What the learner took on, from every talk, until it is ticked. */
function TookOn({ learnerId, answer }: PartProps & { readonly learnerId: string }) {
  const { t, i18n } = useTranslation('checkins');
  const queryClient = useQueryClient();
  const tick = useMutation({
    mutationFn: ({ decisionId, done }: { readonly decisionId: string; readonly done: boolean }) => {
      const path = '/api/learners/:learnerId/decisions/:decisionId/completion' as const;
      const request = { params: { learnerId, decisionId } };
      return done ? api(`PUT ${path}`, request) : api(`DELETE ${path}`, request);
    },
    onSettled: () => queryClient.invalidateQueries(learnersCheckInsQuery(learnerId)),
    onError: (error) => announce(problemText(error, i18n).message),
  });
  const mine = answer.checkIns
    .flatMap((one) => one.decisions)
    .filter((one) => one.who === 'learner' && one.doneAt === null);
  if (mine.length === 0) return null;
  const onTick = ({ decisionId, text }: Decision, done: boolean) =>
    tick.mutate(
      { decisionId, done },
      {
        onSuccess: () =>
          announce(t('mine.ticked', { text }), () => tick.mutate({ decisionId, done: !done })),
      },
    );
  return (
    <section aria-labelledby="took-on" className="stack">
      <h2 id="took-on">{t('mine.tookOn')}</h2>
      <ul className="plain decisions">
        {mine.map((one) => (
          <DecisionLine key={one.decisionId} decision={one} onTick={onTick} />
        ))}
      </ul>
    </section>
  );
}

function WhatWeSaid({ answer }: PartProps) {
  const { t } = useTranslation('checkins');
  const language = useLanguage();
  const held = answer.checkIns.filter((one) => one.state === 'held' && one.sharedNote !== '');
  if (held.length === 0) return null;
  return (
    <section aria-labelledby="said" className="stack">
      <h2 id="said">{t('mine.said')}</h2>
      {held.map((one) => (
        <article key={one.checkInId} className="card stack">
          <h3>{dayText(one, language)}</h3>
          <p className="shared-words">{one.sharedNote}</p>
        </article>
      ))}
    </section>
  );
}
