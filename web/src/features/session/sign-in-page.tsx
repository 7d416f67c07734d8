import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { DemoDoors } from './demo-doors.tsx';
import { FrontDoor } from './front-door.tsx';
import { safeNext } from './safe-next.ts';
import { useSignIn } from './use-session.ts';

export function SignInPage() {
  const { t } = useTranslation('session');
  const search = useSearch({ strict: false });
  const setup = useQuery(ask('GET /api/setup'));
  const signIn = useSignIn(safeNext(search.next));
  if (setup.data?.needed) return <Navigate to="/setup" />;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    signIn.mutate({ login: String(form.get('login')), password: String(form.get('password')) });
  };
  return (
    <FrontDoor title={t('signIn.title')} lead={t('signIn.lead')}>
      <form onSubmit={submit}>
        {signIn.isError && <ProblemNotice error={signIn.error} />}
        <TextInput
          name="login"
          size="md"
          label={t('signIn.login')}
          autoComplete="username"
          autoCapitalize="none"
          required
          withAsterisk={false}
        />
        <PasswordInput
          name="password"
          size="md"
          label={t('signIn.password')}
          autoComplete="current-password"
          required
          withAsterisk={false}
        />
        <Button type="submit" size="md" loading={signIn.isPending}>
          {t('signIn.submit')}
        </Button>
        <Link to="/forgot-password" className="link small">
          {t('signIn.forgot')}
        </Link>
        <Link to="/card" className="link small">
          {t('signIn.card')}
        </Link>
      </form>
      {setup.data?.demo && (
        <DemoDoors
          accounts={setup.data.demo.accounts}
          busy={signIn.isPending}
          onChoose={(login) => signIn.mutate({ login, password: setup.data?.demo?.password ?? '' })}
        />
      )}
    </FrontDoor>
  );
}
