import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { problemText } from '../../ui/problem-text.ts';
import { announce } from '../../ui/toast-list.ts';
import { TemplateEditor } from './template-editor.tsx';
import { TemplatePreview } from './template-preview.tsx';
import { TemplateState } from './template-state.tsx';
import type { Template } from './template.ts';
import { useDraft } from './use-draft.ts';
import './templates.css';

/** One template: written on the left, as it stands in a plan on the right; teachers read what plans follow. */
export function TemplatePage() {
  const { templateId = '' } = useParams({ strict: false });
  const query = useQuery(ask('GET /api/plan-templates/:templateId', { params: { templateId } }));
  return (
    <Loaded query={query}>
      {(template) =>
        template.mayEdit ? (
          <EditTemplate key={template.templateId} template={template} />
        ) : (
          <ReadTemplate template={template} />
        )
      }
    </Loaded>
  );
}

function ReadTemplate({ template }: { readonly template: Template }) {
  const { t } = useTranslation('templates');
  return (
    <>
      <TemplateHead template={template} name={template.name} lead={t('readOnly')} />
      <TemplatePreview draft={template.published ?? template.draft} />
    </>
  );
}

function EditTemplate({ template }: { readonly template: Template }) {
  const { t } = useTranslation('templates');
  const writing = useDraft(template);
  const isNew = JSON.stringify(writing.draft) !== JSON.stringify(template.published);
  return (
    <>
      <TemplateHead
        template={template}
        name={writing.name}
        lead={template.publishedVersion !== null && isNew ? t('changed') : undefined}
        actions={<Actions template={template} writing={writing} isNew={isNew} />}
      />
      <div className="template-parts">
        <TemplateEditor writing={writing} />
        <TemplatePreview draft={writing.draft} />
      </div>
    </>
  );
}

interface TemplateHeadProps {
  readonly template: Template;
  readonly name: string;
  readonly lead: string | undefined;
  readonly actions?: React.ReactNode;
}

function TemplateHead({ template, name, lead, actions }: TemplateHeadProps) {
  const { t } = useTranslation('templates');
  return (
    <PageHeader
      title={name}
      kicker={
        <Link to="/plan-templates" className="link">
          {t('back')}
        </Link>
      }
      lead={lead}
      actions={
        <>
          <TemplateState state={template.state} />
          {actions}
        </>
      }
    />
  );
}

interface ActionsProps {
  readonly template: Template;
  readonly writing: ReturnType<typeof useDraft>;
  readonly isNew: boolean;
}

function Actions({ template, writing, isNew }: ActionsProps) {
  const { t, i18n } = useTranslation('templates');
  const { templateId, name, school, state } = template;
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const change = useMutation({
    mutationFn: async ({
      send,
    }: {
      readonly send: () => Promise<Template>;
      readonly said: string;
    }) => send(),
    onSuccess: (next, { said }) => {
      announce(said);
      const params = { templateId: next.templateId };
      queryClient.setQueryData(
        ask('GET /api/plan-templates/:templateId', { params }).queryKey,
        next,
      );
      void queryClient.invalidateQueries({ queryKey: ['GET /api/plan-templates'] });
      void queryClient.invalidateQueries({ queryKey: ['GET /api/learners/:learnerId/plan'] });
      if (next.templateId !== templateId)
        void navigate({ to: '/plan-templates/$templateId', params });
    },
    onError: (error) => announce(problemText(error, i18n).message),
  });
  const params = { templateId };
  const publish = async () => {
    const revision = await writing.settle();
    return api('PUT /api/plan-templates/:templateId/publication', { params, body: { revision } });
  };
  const clone = async () => {
    await writing.settle();
    return api('POST /api/plan-templates', {
      body: {
        name: t('cloneName', { name }),
        schoolId: school?.schoolId ?? null,
        cloneOf: templateId,
      },
    });
  };
  return (
    <>
      <output className="quiet small">{writing.isKept && t('saved')}</output>
      {state === 'published' && (
        <Button
          variant="subtle"
          onClick={() =>
            change.mutate({
              send: () => api('DELETE /api/plan-templates/:templateId/publication', { params }),
              said: t('retired'),
            })
          }
        >
          {t('retire')}
        </Button>
      )}
      <Button variant="default" onClick={() => change.mutate({ send: clone, said: t('cloned') })}>
        {t('clone')}
      </Button>
      {(isNew || state !== 'published') && (
        <Button
          loading={change.isPending}
          onClick={() => change.mutate({ send: publish, said: t('published') })}
        >
          {t('publish')}
        </Button>
      )}
    </>
  );
}
