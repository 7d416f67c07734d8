import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { announce } from '../../ui/toast-list.ts';
import { When } from '../../ui/when.tsx';
import { type Asked, useCheckChange } from './reading-check.ts';

interface WithdrawProps {
  readonly checkId: string;
  readonly asked: Asked;
}

/** Takes a result out, with the reason, so that the learner can begin anew; and brings one back. */
export function Withdraw({ checkId, asked }: WithdrawProps) {
  const { t } = useTranslation('reading-check');
  const [because, setBecause] = useState<string>();
  const restore = useCheckChange((sessionId: string) =>
    api('DELETE /api/reading-checks/:checkId/sessions/:sessionId/withdrawal', {
      params: { checkId, sessionId },
    }),
  );
  const withdraw = useCheckChange(async (sessionId: string) => {
    await api('PUT /api/reading-checks/:checkId/sessions/:sessionId/withdrawal', {
      params: { checkId, sessionId },
      body: { because: because ?? '' },
    });
    setBecause(undefined);
    announce(t('withdraw.done'), () => restore.mutate(sessionId));
  });
  const error = withdraw.error ?? restore.error;
  const { result } = asked;
  return (
    <>
      {error !== null && <ProblemNotice error={error} />}
      {asked.withdrawn.map(({ sessionId, at, because: why, mayReturn }) => (
        <p key={sessionId} className="quiet small">
          {t('withdraw.was')} <When at={at} />: {why}{' '}
          {mayReturn && (
            <button type="button" className="text-button" onClick={() => restore.mutate(sessionId)}>
              {t('withdraw.back')}
            </button>
          )}
        </p>
      ))}
      {result !== null && because === undefined && (
        <button type="button" className="text-button small" onClick={() => setBecause('')}>
          {t('withdraw.button')}
        </button>
      )}
      {result !== null && because !== undefined && (
        <form
          className="row check-open"
          onSubmit={(event) => {
            event.preventDefault();
            withdraw.mutate(result.sessionId);
          }}
        >
          <TextInput
            label={t('withdraw.because')}
            placeholder={t('withdraw.example')}
            value={because}
            maxLength={300}
            autoComplete="off"
            data-autofocus
            onChange={(event) => setBecause(event.currentTarget.value)}
          />
          <Button type="submit" disabled={because.trim() === ''} loading={withdraw.isPending}>
            {t('withdraw.confirm')}
          </Button>
          <Button variant="default" onClick={() => setBecause(undefined)}>
            {t('withdraw.keep')}
          </Button>
        </form>
      )}
    </>
  );
}
