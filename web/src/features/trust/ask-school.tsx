import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { useTrustChange } from './use-trust-change.ts';

const kinds = ['correction', 'file', 'access-log', 'erasure'] as const;
type Kind = (typeof kinds)[number];

/** How a family or a learner asks for something about their data. */
export function AskSchool({ learnerId }: { readonly learnerId: string }) {
  const { t, i18n } = useTranslation('trust');
  const [kind, setKind] = useState<Kind>('correction');
  const [words, setWords] = useState('');
  const send = useTrustChange(
    (body: { readonly kind: Kind; readonly words: string }) =>
      api('POST /api/learners/:learnerId/data-requests', { params: { learnerId }, body }),
    ({ dueOn }) => {
      setWords('');
      const day = new Date(`${dueOn}T00:00:00`);
      return t('asked', { day: day.toLocaleDateString(i18n.language, { dateStyle: 'long' }) });
    },
  );
  return (
    <section className="card trust-part not-printed" aria-labelledby="trust-ask">
      <h2 id="trust-ask">{t('ask')}</h2>
      <NativeSelect
        label={t('askWhat')}
        value={kind}
        data={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChange={(event) => setKind(event.currentTarget.value as Kind)}
      />
      <Textarea
        label={t('askWords')}
        description={t('askWordsHelp')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        autosize
        minRows={2}
        maxLength={4000}
      />
      <div className="row">
        <Button
          loading={send.isPending}
          disabled={kind === 'correction' && words.trim() === ''}
          onClick={() => send.mutate({ kind, words })}
        >
          {t('askSend')}
        </Button>
      </div>
    </section>
  );
}
