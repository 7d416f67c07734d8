import { NativeSelect } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import type { Answer } from '../../platform/ask.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { announce } from '../../ui/toast-list.ts';

type Person = Answer<'GET /api/people/:personId'>;
type Access = Person['guardians'][number]['access'];

const accesses: readonly Access[] = ['full', 'letters', 'none'];

/** A learner's guardians, and what each may have; a custody limit holds from the next click on. */
export function GuardianLimits({ person }: { readonly person: Person }) {
  const { t } = useTranslation('people');
  const set = useSetAccess(person.personId);
  if (person.guardians.length === 0) return null;
  return (
    <section className="card stack">
      <h2>{t('person.guardians')}</h2>
      {set.isError && <ProblemNotice error={set.error} />}
      <ul className="plain guardian-limits">
        {person.guardians.map(({ personId, name, relationship, access }) => (
          <li key={personId}>
            <span>
              <Link to="/people/$personId" params={{ personId }} className="link">
                {name}
              </Link>{' '}
              {relationship && <span className="quiet small">{relationship}</span>}
            </span>
            <NativeSelect
              size="xs"
              aria-label={`${t('person.access')}: ${name}`}
              value={access}
              data={accesses.map((value) => ({ value, label: t(`person.accessOf.${value}`) }))}
              onChange={(event) =>
                set.mutate({
                  guardianId: personId,
                  name,
                  to: event.currentTarget.value as Access,
                  from: access,
                })
              }
            />
          </li>
        ))}
      </ul>
      <p className="quiet small">{t('person.accessHelp')}</p>
    </section>
  );
}

/** That a guardian is under a limit, for the staff who must keep to it. */
export function LimitMark({ access }: { readonly access: Access }) {
  const { t } = useTranslation('people');
  return (
    <span className="limit-mark small">
      <IconLock size={14} aria-hidden /> {t(`person.accessOf.${access}`)}
    </span>
  );
}

interface Setting {
  readonly guardianId: string;
  readonly name: string;
  readonly to: Access;
  readonly from: Access;
}

function useSetAccess(personId: string) {
  const { t } = useTranslation('people');
  const queryClient = useQueryClient();
  const set = useMutation({
    mutationFn: ({ guardianId, to }: Setting) =>
      api('PUT /api/people/:personId/guardians/:guardianId/access', {
        params: { personId, guardianId },
        body: { access: to },
      }),
    onSuccess: async (_, setting) => {
      announce(t('person.accessSet', { name: setting.name }), () =>
        set.mutate({ ...setting, to: setting.from, from: setting.to }),
      );
      await queryClient.invalidateQueries({ queryKey: ['GET /api/people/:personId'] });
    },
  });
  return set;
}
