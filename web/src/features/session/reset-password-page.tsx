import { Button, PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { fieldProblems } from '../../ui/problem-text.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { announce } from '../../ui/toast-list.ts';
import { FrontDoor } from './front-door.tsx';

export function ResetPasswordPage() {
  const { t } = useTranslation('session');
  const { token } = useSearch({ strict: false });
  const navigate = useNavigate();
  const reset = useMutation({
    mutationFn: (password: string) =>
      api('POST /api/password-resets', { body: { token: token ?? '', password } }),
    onSuccess: async () => {
      announce(t('reset.done'));
      await navigate({ to: '/sign-in' });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    reset.mutate(String(new FormData(event.currentTarget).get('password')));
  };
  if (token === undefined)
    return (
      <FrontDoor title={t('reset.title')} lead={t('reset.noToken')}>
        <Link to="/forgot-password" className="link">
          {t('forgot.submit')}
        </Link>
      </FrontDoor>
    );
  return (
    <FrontDoor title={t('reset.title')} lead={t('reset.lead')}>
      <form onSubmit={submit}>
        {reset.isError && <ProblemNotice error={reset.error} />}
        <PasswordInput
          name="password"
          size="md"
          label={t('reset.password')}
          autoComplete="new-password"
          minLength={10}
          maxLength={128}
          required
          withAsterisk={false}
          error={fieldProblems(reset.error)['password']}
        />
        <Button type="submit" size="md" loading={reset.isPending}>
          {t('reset.submit')}
        </Button>
      </form>
    </FrontDoor>
  );
}
