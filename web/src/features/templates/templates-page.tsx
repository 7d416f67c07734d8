import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconTemplate } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { type Answer, ask } from '../../platform/ask.ts';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { problemText } from '../../ui/problem-text.ts';
import { announce } from '../../ui/toast-list.ts';
import { When } from '../../ui/when.tsx';
import { TemplateState } from './template-state.tsx';
import './templates.css';

type Templates = Answer<'GET /api/plan-templates'>;

/** The templates that plans follow, and those that are being written or were retired. */
export function TemplatesPage() {
  const { t } = useTranslation('templates');
  const query = useQuery(ask('GET /api/plan-templates'));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Loaded query={query}>
        {({ templates, mayCreateFor }) => (
          <div className="stack">
            {templates.length === 0 ? (
              <Empty
                icon={<IconTemplate size={40} stroke={1.5} aria-hidden />}
                title={t('emptyTitle')}
                text={t('emptyText')}
              />
            ) : (
              <TemplateList templates={templates} />
            )}
            {mayCreateFor.length > 0 && <BeginTemplate places={mayCreateFor} />}
          </div>
        )}
      </Loaded>
    </>
  );
}

function TemplateList({ templates }: Pick<Templates, 'templates'>) {
  const { t } = useTranslation('templates');
  return (
    <ul className="plain template-list">
      {templates.map(({ templateId, name, school, state, changedAt }) => (
        <li key={templateId} className="row spread">
          <div>
            <Link to="/plan-templates/$templateId" params={{ templateId }} className="link">
              {name}
            </Link>
            <p className="quiet small">
              {school?.name ?? t('wholeDistrict')} · <When at={changedAt} />
            </p>
          </div>
          <TemplateState state={state} />
        </li>
      ))}
    </ul>
  );
}

function BeginTemplate({ places }: { readonly places: Templates['mayCreateFor'] }) {
  const { t, i18n } = useTranslation(['templates', 'ui']);
  const [shown, setShown] = useState(false);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const create = useMutation({
    mutationFn: (body: { readonly name: string; readonly schoolId: string | null }) =>
      api('POST /api/plan-templates', { body }),
    onSuccess: ({ templateId }) => {
      void queryClient.invalidateQueries({ queryKey: ['GET /api/plan-templates'] });
      void navigate({ to: '/plan-templates/$templateId', params: { templateId } });
    },
    onError: (error) => announce(problemText(error, i18n).message),
  });
  if (!shown)
    return (
      <div>
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setShown(true)}>
          {t('templates:add')}
        </Button>
      </div>
    );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const schoolId = String(form.get('schoolId'));
    create.mutate({
      name: String(form.get('name')).trim(),
      schoolId: schoolId === '' ? null : schoolId,
    });
  };
  return (
    <form className="card stack" onSubmit={submit}>
      <TextInput
        ref={(input) => input?.focus()}
        name="name"
        label={t('templates:name')}
        maxLength={120}
        required
        withAsterisk={false}
      />
      <NativeSelect
        name="schoolId"
        label={t('templates:school')}
        data={places.map(({ schoolId, name }) => ({
          value: schoolId ?? '',
          label: schoolId === null ? t('templates:wholeDistrict') : name,
        }))}
      />
      <div className="row">
        <Button type="submit" loading={create.isPending}>
          {t('templates:create')}
        </Button>
        <Button variant="subtle" onClick={() => setShown(false)}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  );
}
