import { Button, NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ask } from '../../platform/ask.ts';
import { useLanguage } from '../../platform/language.ts';
import { fieldProblems } from '../../ui/problem-text.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { FrontDoor } from './front-door.tsx';
import { useEnter } from './use-session.ts';

const texts = [
  { name: 'districtName', label: 'district', autoComplete: 'organization' },
  { name: 'givenName', label: 'givenName', autoComplete: 'given-name' },
  { name: 'familyName', label: 'familyName', autoComplete: 'family-name' },
  { name: 'email', label: 'email', autoComplete: 'email' },
] as const;

export function SetupPage() {
  const { t } = useTranslation('session');
  const language = useLanguage();
  const state = useQuery(ask('GET /api/setup'));
  const enter = useEnter('/');
  const setup = useMutation({ mutationFn: sendSetup, onSuccess: enter });
  if (state.data?.needed === false && !setup.isSuccess) return <Navigate to="/sign-in" />;
  const problems = fieldProblems(setup.error);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setup.mutate(new FormData(event.currentTarget));
  };
  return (
    <FrontDoor title={t('setup.title')} lead={t('setup.lead')}>
      <form onSubmit={submit}>
        {setup.isError && <ProblemNotice error={setup.error} />}
        <TextInput
          name="code"
          label={t('setup.code')}
          description={t('setup.codeHelp')}
          autoComplete="off"
          required
          withAsterisk={false}
          error={problems['code']}
        />
        {texts.map(({ name, label, autoComplete }) => (
          <TextInput
            key={name}
            name={name}
            type={name === 'email' ? 'email' : 'text'}
            label={t(`setup.${label}`)}
            autoComplete={autoComplete}
            required
            withAsterisk={false}
            error={problems[name]}
          />
        ))}
        <PasswordInput
          name="password"
          label={t('setup.password')}
          description={t('setup.passwordHelp')}
          autoComplete="new-password"
          minLength={10}
          required
          withAsterisk={false}
          error={problems['password']}
        />
        <NativeSelect
          name="language"
          label={t('setup.language')}
          defaultValue={language}
          data={[
            { value: 'en', label: 'English' },
            { value: 'es', label: 'Español' },
          ]}
        />
        <Button type="submit" size="md" loading={setup.isPending}>
          {t('setup.submit')}
        </Button>
      </form>
    </FrontDoor>
  );
}

function sendSetup(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '');
  return api('POST /api/setup', {
    body: {
      code: text('code').trim(),
      districtName: text('districtName'),
      givenName: text('givenName'),
      familyName: text('familyName'),
      email: text('email'),
      password: text('password'),
      language: text('language') === 'es' ? 'es' : 'en',
    },
  });
}
