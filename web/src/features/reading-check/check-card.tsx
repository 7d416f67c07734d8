import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { useLanguage } from '../../platform/language.ts';
import { languageName } from '../../ui/language-name.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { announce } from '../../ui/toast-list.ts';
import { When } from '../../ui/when.tsx';
import { HandOver } from '../devices/hand-over.tsx';
import { CheckTable } from './check-table.tsx';
import { PaperPart } from './paper/paper-part.tsx';
import { type Check, type ClassChecks, useCheckChange } from './reading-check.ts';

interface CheckCardProps {
  readonly checks: ClassChecks;
  readonly check: Check;
}

/** One check: how far the class is, the devices that it is on, and each learner's result. */
export function CheckCard({ checks, check }: CheckCardProps) {
  const { t, i18n } = useTranslation('reading-check');
  const language = languageName(check.language, useLanguage());
  const done = check.asked.filter(({ result }) => result !== null).length;
  const day = new Date(`${check.closesOn}T12:00:00`).toLocaleDateString(i18n.language, {
    dateStyle: 'long',
  });
  return (
    <section className="card stack" aria-labelledby={`check-${check.checkId}`}>
      <div>
        <h2 id={`check-${check.checkId}`}>
          {t('card.title', { language })} · <When at={check.openedAt} />
        </h2>
        <p className="quiet">
          {check.open ? t('card.until', { day }) : t('card.isClosed')}{' '}
          <strong>{t('card.done', { count: done, all: check.asked.length })}</strong>
        </p>
        <progress
          className="check-progress"
          value={done}
          max={Math.max(check.asked.length, 1)}
          aria-hidden="true"
        />
      </div>
      {check.open && checks.mayOpen && <CheckDevices check={check} />}
      {checks.mayOpen && <PaperPart checks={checks} check={check} />}
      <CheckTable checks={checks} check={check} />
      {checks.mayOpen && <Closure check={check} />}
    </section>
  );
}

function CheckDevices({ check }: { readonly check: Check }) {
  const { t } = useTranslation('reading-check');
  const queryClient = useQueryClient();
  const params = { checkId: check.checkId };
  return (
    <HandOver
      to="/check"
      text={t('card.devices')}
      open={check.devices}
      hand={(place) =>
        api('POST /api/reading-checks/:checkId/devices', { params, body: { place } })
      }
      end={() => api('DELETE /api/reading-checks/:checkId/devices', { params })}
      onChange={() =>
        void queryClient.invalidateQueries({
          queryKey: ['GET /api/classes/:classId/reading-checks'],
        })
      }
    />
  );
}

function Closure({ check }: { readonly check: Check }) {
  const { t } = useTranslation('reading-check');
  const params = { checkId: check.checkId };
  const reopen = useCheckChange(() =>
    api('DELETE /api/reading-checks/:checkId/closure', { params }),
  );
  const close = useCheckChange(async () => {
    await api('PUT /api/reading-checks/:checkId/closure', { params });
    announce(t('card.closed'), () => reopen.mutate(undefined));
  });
  const error = close.error ?? reopen.error;
  if (!check.open && check.closedAt === null) return null;
  return (
    <>
      {error !== null && <ProblemNotice error={error} />}
      <div>
        {check.closedAt === null ? (
          <Button
            variant="subtle"
            loading={close.isPending}
            onClick={() => close.mutate(undefined)}
          >
            {t('card.close')}
          </Button>
        ) : (
          <button type="button" className="text-button" onClick={() => reopen.mutate(undefined)}>
            {t('card.reopen')}
          </button>
        )}
      </div>
    </>
  );
}
