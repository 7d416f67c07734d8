import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { FrontDoor } from './front-door.tsx';

export function ForgotPasswordPage() {
  const { t } = useTranslation('session');
  const request = useMutation({
    mutationFn: (login: string) => api('POST /api/password-reset-requests', { body: { login } }),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    request.mutate(String(new FormData(event.currentTarget).get('login')));
  };
  const back = (
    <Link to="/sign-in" className="link small">
      {t('forgot.back')}
    </Link>
  );
  if (request.isSuccess)
    return (
      <FrontDoor title={t('forgot.sentTitle')} lead={t('forgot.sentText')}>
        {back}
      </FrontDoor>
    );
  return (
    <FrontDoor title={t('forgot.title')} lead={t('forgot.lead')}>
      <form onSubmit={submit}>
        {request.isError && <ProblemNotice error={request.error} />}
        <TextInput
          name="login"
          size="md"
          label={t('signIn.login')}
          autoComplete="username"
          required
          withAsterisk={false}
        />
        <Button type="submit" size="md" loading={request.isPending}>
          {t('forgot.submit')}
        </Button>
        {back}
      </form>
    </FrontDoor>
  );
}
