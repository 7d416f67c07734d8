import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { type Answer, ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { problemText } from '../../ui/problem-text.ts';
import { announce } from '../../ui/toast-list.ts';
import { When } from '../../ui/when.tsx';
import './talk-page.css';

type Feed = Answer<'GET /api/calendar-feed'>;
const query = ask('GET /api/calendar-feed');
const styles = ['initial', 'none', 'full'] as const;

/** A secret address for one's own calendar. Nothing leaves before it is turned on, and it can be taken back at any time. */
export function CalendarFeed() {
  const { t } = useTranslation('checkins');
  const feed = useQuery(query);
  return (
    <section className="card stack" aria-labelledby="feed">
      <h2 id="feed">{t('feed.title')}</h2>
      <p>{t('feed.text')}</p>
      <Loaded query={feed} rows={2}>
        {(answer) => <FeedForm feed={answer} />}
      </Loaded>
    </section>
  );
}

function FeedForm({ feed }: { readonly feed: Feed }) {
  const { t, i18n } = useTranslation('checkins');
  const queryClient = useQueryClient();
  const [url, setUrl] = useState<string>();
  const refresh = () => queryClient.invalidateQueries(query);
  const onError = (error: unknown) => announce(problemText(error, i18n).message);
  const open = useMutation({
    mutationFn: (names: Feed['names']) => api('PUT /api/calendar-feed', { body: { names } }),
    onSuccess: (made) => {
      setUrl(made.url);
      return refresh();
    },
    onError,
  });
  const close = useMutation({
    mutationFn: () => api('DELETE /api/calendar-feed'),
    onSuccess: () => {
      setUrl(undefined);
      announce(t('feed.takenBack'));
      return refresh();
    },
    onError,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    open.mutate(String(new FormData(event.currentTarget).get('names')) as Feed['names']);
  };
  return (
    <>
      {url !== undefined && <Address url={url} />}
      {feed.on && url === undefined && (
        <p>
          {t('feed.isOn')}{' '}
          {feed.readAt !== null && (
            <span className="quiet">
              {t('feed.read')} <When at={feed.readAt} />
            </span>
          )}
        </p>
      )}
      <form className="end-talk" onSubmit={submit}>
        <NativeSelect
          name="names"
          label={t('feed.names')}
          defaultValue={feed.names}
          data={styles.map((style) => ({ value: style, label: t(`feed.styles.${style}`) }))}
        />
        <Button type="submit" variant={feed.on ? 'default' : 'filled'} loading={open.isPending}>
          {t(feed.on ? 'feed.renew' : 'feed.open')}
        </Button>
        {feed.on && (
          <Button variant="default" loading={close.isPending} onClick={() => close.mutate()}>
            {t('feed.close')}
          </Button>
        )}
      </form>
    </>
  );
}

/** Shown once: only its hash is kept. */
function Address({ url }: { readonly url: string }) {
  const { t } = useTranslation('checkins');
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    announce(t('feed.copied'));
  };
  return (
    <div className="stack">
      <p>{t('feed.once')}</p>
      <code className="feed-url">{url}</code>
      <div>
        <Button onClick={() => void copy()}>{t('feed.copy')}</Button>
      </div>
    </div>
  );
}
