import { Button } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../platform/api.ts';
import { type Answer, ask } from '../../../platform/ask.ts';
import { Empty } from '../../../ui/empty.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { announce } from '../../../ui/toast-list.ts';
import { MailPreview } from './mail-preview.tsx';
import './school-mail.css';

type School = Answer<'GET /api/family-mail'>['schools'][number];

/** Where a school decides whether weekly mails go to families, after a look at one. */
export function SchoolMailPage() {
  const { t } = useTranslation('family');
  const query = useQuery(ask('GET /api/family-mail'));
  return (
    <>
      <PageHeader title={t('schoolMail.title')} lead={t('schoolMail.lead')} />
      <p className="quiet">{t('schoolMail.why')}</p>
      <Loaded query={query}>
        {({ schools }) =>
          schools.length === 0 ? (
            <Empty
              icon={<IconMail size={40} stroke={1.5} aria-hidden />}
              title={t('schoolMail.emptyTitle')}
              text={t('schoolMail.emptyText')}
            />
          ) : (
            <ul className="plain school-mails">
              {schools.map((school) => (
                <li key={school.schoolId} className="card">
                  <SchoolMail school={school} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

function SchoolMail({ school }: { readonly school: School }) {
  const { t, i18n } = useTranslation('family');
  const [looks, setLooks] = useState(false);
  const turn = useSwitch(school);
  const { name, on, reached, stopped, withoutAddress, last } = school;
  const date = (at: string) => new Date(at).toLocaleDateString(i18n.language);
  return (
    <>
      <div className="row spread">
        <h2>{name}</h2>
        <strong className={on ? 'mail-on' : 'quiet'}>
          {on
            ? t('schoolMail.on', { date: date(on.at), name: on.byName ?? '–' })
            : t('schoolMail.off')}
        </strong>
      </div>
      <p>
        {[
          t('schoolMail.reached', { count: reached }),
          ...(stopped > 0 ? [t('schoolMail.stopped', { count: stopped })] : []),
          ...(withoutAddress > 0
            ? [t('schoolMail.withoutAddress', { count: withoutAddress })]
            : []),
        ].join(' · ')}
      </p>
      {last && (
        <p className="quiet small">
          {t('schoolMail.last', { ...last, date: date(`${last.week}T12:00:00Z`) })}
        </p>
      )}
      {turn.isError && <ProblemNotice error={turn.error} />}
      <div className="row">
        <Button
          variant="default"
          aria-expanded={looks}
          aria-label={t('schoolMail.previewFor', { name })}
          onClick={() => setLooks(!looks)}
        >
          {t('schoolMail.preview')}
        </Button>
        <Button
          variant={on ? 'subtle' : 'filled'}
          loading={turn.isPending}
          aria-label={t(on ? 'schoolMail.switchOffFor' : 'schoolMail.switchOnFor', { name })}
          onClick={() => turn.mutate(!on)}
        >
          {t(on ? 'schoolMail.switchOff' : 'schoolMail.switchOn')}
        </Button>
      </div>
      {looks && <MailPreview schoolId={school.schoolId} />}
    </>
  );
}

function useSwitch({ schoolId, name }: School) {
  const { t } = useTranslation('family');
  const queryClient = useQueryClient();
  const turn = useMutation({
    mutationFn: (on: boolean) => {
      const request = { params: { schoolId } };
      return on
        ? api('PUT /api/schools/:schoolId/family-mail', request)
        : api('DELETE /api/schools/:schoolId/family-mail', request);
    },
    onSuccess: async (_, on) => {
      announce(t(on ? 'schoolMail.switchedOn' : 'schoolMail.switchedOff', { name }), () =>
        turn.mutate(!on),
      );
      await queryClient.invalidateQueries({ queryKey: ['GET /api/family-mail'] });
    },
  });
  return turn;
}
