import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { announce } from '../../ui/toast-list.ts';
import { type Pilot, pilotsQuery } from './pilots.ts';
import { PlanForm, type PlanGiven } from './plan-form.tsx';
import { usePilotChange } from './use-pilot-change.ts';

/** Change a pilot, or take it out and back. */
export function ChangeTools({ pilot }: { readonly pilot: Pilot }) {
  const { t } = useTranslation('pilots');
  const [changing, setChanging] = useState(false);
  const params = { pilotId: pilot.pilotId };
  const restore = usePilotChange(() => api('DELETE /api/pilots/:pilotId/withdrawal', { params }));
  const withdraw = usePilotChange(async () => {
    await api('PUT /api/pilots/:pilotId/withdrawal', { params });
    announce(t('withdrawn'), () => restore.mutate(undefined));
  });
  const isOut = pilot.state === 'withdrawn';
  const error = withdraw.error ?? restore.error;
  return (
    <div className="stack not-printed">
      {error !== null && <ProblemNotice error={error} />}
      <div className="row">
        {isOut ? (
          <Button variant="default" onClick={() => restore.mutate(undefined)}>
            {t('restore')}
          </Button>
        ) : (
          <>
            <Button variant="default" onClick={() => setChanging(true)}>
              {t('change.button')}
            </Button>
            <Button variant="subtle" onClick={() => withdraw.mutate(undefined)}>
              {t('withdraw')}
            </Button>
          </>
        )}
      </div>
      {changing && <ChangeSheet pilot={pilot} onClose={() => setChanging(false)} />}
    </div>
  );
}

interface ChangeSheetProps {
  readonly pilot: Pilot;
  readonly onClose: () => void;
}

function ChangeSheet({ pilot, onClose }: ChangeSheetProps) {
  const { t } = useTranslation('pilots');
  const { data } = useQuery(pilotsQuery);
  const change = usePilotChange(async ({ classId: _class, ...body }: PlanGiven) => {
    await api('PUT /api/pilots/:pilotId', { params: { pilotId: pilot.pilotId }, body });
    announce(t('changed'));
    onClose();
  });
  return (
    <Sheet title={t('change.button')} onClose={onClose}>
      {data && (
        <PlanForm
          classes={data.classes}
          today={data.today}
          pilot={pilot}
          isPending={change.isPending}
          error={change.error}
          onSubmit={(given) => change.mutate(given)}
        />
      )}
    </Sheet>
  );
}
