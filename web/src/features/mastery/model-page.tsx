import { Button, Progress } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { type Answer, ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { problemText } from '../../ui/problem-text.ts';
import { Reasons } from '../../ui/reasons.tsx';
import { announce } from '../../ui/toast-list.ts';
import { When } from '../../ui/when.tsx';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';

type Model = Answer<'GET /api/model'>;
type Fit = NonNullable<Model['latestFit']>;

const underWay: readonly Fit['state'][] = ['waiting', 'reading', 'fitting', 'rebuilding'];
const isUnderWay = (fit: Fit | null): boolean => fit !== null && underWay.includes(fit.state);

/** Which model the estimates are made with, how good it is, and fitting it anew to what the district's learners did since. */
export function ModelPage() {
  const { t } = useTranslation('mastery');
  const query = useQuery({
    ...ask('GET /api/model'),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.latestFit ?? null) ? 700 : false),
  });
  return (
    <>
      <PageHeader
        title={t('model.title')}
        lead={t('model.lead')}
        kicker={
          <Link to="/skills" className="link">
            {t('model.back')}
          </Link>
        }
      />
      <Loaded query={query} rows={4}>
        {(model) => (
          <div className="stack" style={{ gap: '2rem' }}>
            <InUse model={model} />
            {model.latestFit && <LatestFit fit={model.latestFit} />}
            <FitAnew disabled={isUnderWay(model.latestFit)} />
          </div>
        )}
      </Loaded>
    </>
  );
}

function InUse({ model }: { readonly model: Model }) {
  const { t } = useTranslation('mastery');
  return (
    <section aria-labelledby="in-use">
      <h2 id="in-use">{t('model.inUse')}</h2>
      <Reasons because={model.because} className="" />
      {model.since && (
        <p className="quiet small">
          {t('model.since')} <When at={model.since} />
        </p>
      )}
    </section>
  );
}

function LatestFit({ fit }: { readonly fit: Fit }) {
  const { t } = useTranslation('mastery');
  if (isUnderWay(fit)) return <Moving fit={fit} />;
  return (
    <section aria-labelledby="latest-fit">
      <h2 id="latest-fit">{t('model.latest')}</h2>
      <p>
        {t(`model.states.${fit.state}`)} <When at={fit.finishedAt ?? fit.startedAt} />
      </p>
      <Reasons because={fit.because} className="" />
    </section>
  );
}

function Moving({ fit }: { readonly fit: Fit }) {
  const { t } = useTranslation(['mastery', 'ui']);
  const cancel = useAct((fitId: string) =>
    api('POST /api/model-fits/:fitId/cancellation', { params: { fitId } }),
  );
  const { done, total } = fit.progress;
  const label = t(`mastery:model.states.${fit.state}`);
  const isAdministrator = actingRole(useMe()) === 'administrator';
  return (
    <section className="card stack">
      <output>
        <strong>{label}</strong>
      </output>
      <Progress
        size="lg"
        radius="xl"
        animated
        value={total ? (done / total) * 100 : 2}
        aria-label={label}
      />
      <p className="quiet">{t('mastery:model.leave')}</p>
      {isAdministrator && fit.state !== 'rebuilding' && (
        <div>
          <Button
            variant="default"
            loading={cancel.isPending}
            onClick={() => cancel.mutate(fit.fitId)}
          >
            {t('mastery:model.stop')}
          </Button>
        </div>
      )}
    </section>
  );
}

function FitAnew({ disabled }: { readonly disabled: boolean }) {
  const { t } = useTranslation('mastery');
  const start = useAct(() => api('POST /api/model-fits'));
  const isAdministrator = actingRole(useMe()) === 'administrator';
  if (disabled || !isAdministrator) return null;
  return (
    <section>
      <p className="quiet">{t('model.fitHelp')}</p>
      <Button
        leftSection={<IconRefresh size={18} aria-hidden />}
        loading={start.isPending}
        onClick={() => start.mutate('')}
      >
        {t('model.fit')}
      </Button>
    </section>
  );
}

function useAct(act: (fitId: string) => Promise<unknown>) {
  const { i18n } = useTranslation();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['GET /api/model'] }),
    onError: (error) => {
      const { message, next } = problemText(error, i18n);
      announce(`${message} ${next}`);
    },
  });
}
