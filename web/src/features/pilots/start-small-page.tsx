import { Button } from '@mantine/core';
import { IconPlant2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { announce } from '../../ui/toast-list.ts';
import { type Pilots, pilotsQuery } from './pilots.ts';
import { PlanForm, type PlanGiven } from './plan-form.tsx';
import { StateLine } from './state-line.tsx';
import { usePilotChange } from './use-pilot-change.ts';
import './pilots.css';

/** What starting small is, the pilots there are, and one press to another. */
export function StartSmallPage() {
  const { t } = useTranslation('pilots');
  const query = useQuery(pilotsQuery);
  const [planning, setPlanning] = useState(false);
  const { data } = query;
  const mayStart = data?.classes.some((each) => each.mayStart && !each.hasOpen) ?? false;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={mayStart && <Button onClick={() => setPlanning(true)}>{t('start')}</Button>}
      />
      <Loaded query={query} rows={4}>
        {(pilots) => <PilotList pilots={pilots} />}
      </Loaded>
      {data && planning && <PlanSheet pilots={data} onClose={() => setPlanning(false)} />}
    </>
  );
}

function PilotList({ pilots: { pilots } }: { readonly pilots: Pilots }) {
  const { t } = useTranslation('pilots');
  if (pilots.length === 0)
    return (
      <Empty
        icon={<IconPlant2 size={40} stroke={1.5} aria-hidden />}
        title={t('emptyTitle')}
        text={t('emptyText')}
      />
    );
  return (
    <ul className="plain pilot-list">
      {pilots.map((pilot) => (
        <li key={pilot.pilotId} className="card">
          <Link to="/start-small/$pilotId" params={{ pilotId: pilot.pilotId }} className="link">
            {t(`kinds.${pilot.kind}`)}: {pilot.classTitle}
          </Link>
          <StateLine pilot={pilot} />
          <p className="quiet">{pilot.problem}</p>
        </li>
      ))}
    </ul>
  );
}

interface PlanSheetProps {
  readonly pilots: Pilots;
  readonly onClose: () => void;
}

function PlanSheet({ pilots, onClose }: PlanSheetProps) {
  const { t } = useTranslation('pilots');
  const navigate = useNavigate();
  const plan = usePilotChange(async (given: PlanGiven) => {
    const { pilotId } = await api('POST /api/pilots', {
      body: { ...given, kind: 'just-right-texts' },
    });
    const params = { pilotId };
    announce(t('planned'), () => void api('PUT /api/pilots/:pilotId/withdrawal', { params }));
    await navigate({ to: '/start-small/$pilotId', params });
  });
  return (
    <Sheet title={t('form.title')} onClose={onClose}>
      <PlanForm
        classes={pilots.classes}
        today={pilots.today}
        isPending={plan.isPending}
        error={plan.error}
        onSubmit={(given) => plan.mutate(given)}
      />
    </Sheet>
  );
}
