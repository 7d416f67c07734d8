import { Button } from '@mantine/core';
import { useQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ask } from '../../platform/ask.ts';
import { type Language, useLanguage } from '../../platform/language.ts';
import { languageName } from '../../ui/language-name.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { announce } from '../../ui/toast-list.ts';
import { When } from '../../ui/when.tsx';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';
import type { ClassChecks } from './reading-check.ts';

interface LevelsNoteProps {
  readonly levels: ClassChecks['levels'];
}

/** Where the levels of the questions come from: as written until answers have taught better. Said, not hidden. */
export function LevelsNote({ levels }: LevelsNoteProps) {
  const { t } = useTranslation('reading-check');
  const reader = useLanguage();
  return (
    <section className="card stack" aria-labelledby="levels-note">
      <h2 id="levels-note">{t('levels.title')}</h2>
      {levels.map((each) => (
        <div key={each.language}>
          <h3>{languageName(each.language, reader)}</h3>
          <p>
            {t('levels.answers', { items: each.items, count: each.answers })}{' '}
            {each.calibratedAt === null ? (
              t('levels.written')
            ) : (
              <>
                {t('levels.learned', { count: each.learned })} <When at={each.calibratedAt} />.
              </>
            )}
          </p>
          {each.calibratedAt !== null && <Items language={each.language} />}
          <WorkOut language={each.language} />
        </div>
      ))}
    </section>
  );
}

function Items({ language }: { readonly language: Language }) {
  const { t } = useTranslation('reading-check');
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('levels.show')}</summary>
      {open && <ItemTable language={language} />}
    </details>
  );
}

const shown = 25;

function ItemTable({ language }: { readonly language: Language }) {
  const { t } = useTranslation('reading-check');
  const query = useQuery(ask('GET /api/item-calibrations', { query: { language } }));
  return (
    <Loaded query={query} rows={4}>
      {({ items }) => (
        <table className="check-items">
          <thead>
            <tr>
              <th scope="col">{t('levels.question')}</th>
              <th scope="col">{t('levels.writtenLevel')}</th>
              <th scope="col">{t('levels.level')}</th>
              <th scope="col">{t('levels.count')}</th>
              <th scope="col">{t('levels.fit')}</th>
            </tr>
          </thead>
          <tbody>
            {items.slice(0, shown).map((item) => (
              <tr key={item.itemId}>
                <th scope="row">{item.stem}</th>
                <td>{item.writtenLevel.toFixed(1)}</td>
                <td>
                  {item.level.toFixed(1)} ± {item.error.toFixed(1)}
                </td>
                <td>{item.answers}</td>
                <td>{item.fitsBadly ? t('levels.fitsBadly') : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Loaded>
  );
}

/** By hand, for administrators; a job does it every Sunday by itself. */
function WorkOut({ language }: { readonly language: Language }) {
  const { t } = useTranslation('reading-check');
  const role = actingRole(useMe());
  const queryClient = useQueryClient();
  const work = useMutation({
    mutationFn: () => api('POST /api/item-calibrations', { body: { language } }),
    onSuccess: async () => {
      announce(t('levels.waiting'));
      await queryClient.invalidateQueries({ queryKey: ['GET /api/item-calibrations'] });
    },
  });
  if (role !== 'administrator') return null;
  return (
    <>
      {work.isError && <ProblemNotice error={work.error} />}
      <Button variant="default" size="xs" loading={work.isPending} onClick={() => work.mutate()}>
        {t('levels.workOut')}
      </Button>
    </>
  );
}
