import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { announce } from '../../ui/toast-list.ts';
import type { Pilot, PilotDetail } from './pilots.ts';
import { usePilotChange } from './use-pilot-change.ts';

const decisions = ['adopt', 'adapt', 'stop'] as const;
type Decision = (typeof decisions)[number];

/** How the pilot ended and why, or the form that ends it. */
export function DecidePart({ detail: { pilot, mayChange } }: { readonly detail: PilotDetail }) {
  const { t } = useTranslation('pilots');
  if (pilot.decision !== null) return <Decided pilot={pilot} mayChange={mayChange} />;
  if (!mayChange || pilot.state === 'planned' || pilot.state === 'withdrawn') return null;
  const form = <DecideForm pilotId={pilot.pilotId} />;
  if (pilot.state === 'over')
    return (
      <section className="card stack not-printed" aria-labelledby="decide">
        <h2 id="decide">{t('decide.title')}</h2>
        {form}
      </section>
    );
  return (
    <details className="not-printed">
      <summary>{t('decide.early')}</summary>
      {form}
    </details>
  );
}

function Decided({ pilot, mayChange }: { readonly pilot: Pilot; readonly mayChange: boolean }) {
  const { t } = useTranslation('pilots');
  const undo = usePilotChange(() =>
    api('DELETE /api/pilots/:pilotId/decision', { params: { pilotId: pilot.pilotId } }),
  );
  const { decision, learnt, next, decidedBy } = pilot.decision!;
  return (
    <section className="card stack" aria-labelledby="decided">
      <h2 id="decided">{t(`decided.${decision}`)}</h2>
      <p>{learnt}</p>
      {next !== '' && <p>{t('decide.nextLine', { next })}</p>}
      <p className="quiet small">{t('decide.by', { name: decidedBy })}</p>
      {undo.error !== null && <ProblemNotice error={undo.error} />}
      {mayChange && (
        <div className="row not-printed">
          <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate(undefined)}>
            {t('decide.undo')}
          </Button>
        </div>
      )}
    </section>
  );
}

function DecideForm({ pilotId }: { readonly pilotId: string }) {
  const { t } = useTranslation('pilots');
  const [decision, setDecision] = useState<Decision>('adopt');
  const params = { pilotId };
  const undo = usePilotChange(() => api('DELETE /api/pilots/:pilotId/decision', { params }));
  const decide = usePilotChange(async (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '');
    await api('PUT /api/pilots/:pilotId/decision', {
      params,
      body: { decision, learnt: text('learnt'), next: text('next') },
    });
    announce(t('decide.done'), () => undo.mutate(undefined));
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    decide.mutate(new FormData(event.currentTarget));
  };
  return (
    <form className="stack" onSubmit={submit}>
      <SegmentedControl
        aria-label={t('decide.what')}
        value={decision}
        data={decisions.map((value) => ({ value, label: t(`decide.choices.${value}`) }))}
        onChange={(value) => setDecision(decisions.find((each) => each === value) ?? 'adopt')}
      />
      <Textarea
        name="learnt"
        label={t('decide.learnt')}
        required
        withAsterisk={false}
        maxLength={600}
        autosize
        minRows={2}
      />
      <Textarea name="next" label={t('decide.next')} maxLength={600} autosize minRows={1} />
      {decide.error !== null && <ProblemNotice error={decide.error} />}
      <div className="row">
        <Button type="submit" loading={decide.isPending}>
          {t('decide.submit')}
        </Button>
      </div>
    </form>
  );
}
