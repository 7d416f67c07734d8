import { Button } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { PrintButton } from '../../ui/print-button.tsx';
import { problemText } from '../../ui/problem-text.ts';
import { announce } from '../../ui/toast-list.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';

interface GiveSignInProps {
  readonly personId: string;
  readonly name: string;
  readonly hasSignIn: boolean;
}

/** Gives a sign-in or a new password; the password stands here once, on a slip to print. */
export function GiveSignIn({ personId, name, hasSignIn }: GiveSignInProps) {
  const { t, i18n } = useTranslation('people');
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['GET /api/people/:personId'] });
  const takeBack = useMutation({
    mutationFn: () => api('DELETE /api/people/:personId/sign-in', { params: { personId } }),
    onSuccess: async () => {
      give.reset();
      announce(t('person.takenBack', { name }));
      await refresh();
    },
    onError: (error) => announce(problemText(error, i18n).message),
  });
  const give = useMutation({
    mutationFn: () => api('POST /api/people/:personId/sign-in', { params: { personId } }),
    onSuccess: async () => {
      announce(t('person.given', { name }), () => takeBack.mutate());
      await refresh();
    },
  });
  if (give.data) return <Slip name={name} {...give.data} onHide={() => give.reset()} />;
  return (
    <div className="stack give-sign-in not-printed">
      {give.isError && <ProblemNotice error={give.error} />}
      <Button
        leftSection={<IconKey size={18} aria-hidden />}
        loading={give.isPending}
        onClick={() => give.mutate()}
      >
        {t(hasSignIn ? 'person.newPassword' : 'person.giveSignIn')}
      </Button>
    </div>
  );
}

interface SlipProps {
  readonly name: string;
  readonly login: string;
  readonly password: string;
  readonly onHide: () => void;
}

function Slip({ name, login, password, onHide }: SlipProps) {
  const { t } = useTranslation('people');
  return (
    <section className="slip" aria-live="polite" aria-labelledby="slip-title">
      <h2 id="slip-title">{t('person.slipTitle', { name })}</h2>
      <p className="not-printed">{t('person.slipOnce')}</p>
      <dl className="facts">
        <dt>{t('person.slipWhere')}</dt>
        <dd>{window.location.origin}</dd>
        <dt>{t('person.slipLogin')}</dt>
        <dd>
          <strong>{login}</strong>
        </dd>
        <dt>{t('person.slipPassword')}</dt>
        <dd>
          <code className="slip-password">{password}</code>
        </dd>
      </dl>
      <p className="quiet small">{t('person.slipHow')}</p>
      <div className="row not-printed">
        <PrintButton label={t('person.slipPrint')} />
        <Button variant="subtle" onClick={onHide}>
          {t('person.slipHide')}
        </Button>
      </div>
    </section>
  );
}
