import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import type { Answer } from '../../platform/ask.ts';
import { useTrustChange } from './use-trust-change.ts';

type Setting = Answer<'GET /api/trust'>['setting'];

const limits = { answerDays: [1, 90], erasureWaitDays: [0, 90], sealedYears: [0, 75] } as const;

/** How many days and years: only an administrator changes them. */
export function Settings({ setting }: { readonly setting: Setting }) {
  const { t } = useTranslation('trust');
  const [values, setValues] = useState(setting);
  const save = useTrustChange(
    (body: Setting) => api('PUT /api/trust/setting', { body }),
    () => t('saved'),
  );
  return (
    <section className="stack" aria-labelledby="trust-settings">
      <h2 id="trust-settings">{t('settings')}</h2>
      {(['answerDays', 'erasureWaitDays', 'sealedYears'] as const).map((key) => (
        <NumberInput
          key={key}
          label={t(key)}
          value={values[key]}
          min={limits[key][0]}
          max={limits[key][1]}
          onChange={(value) => setValues({ ...values, [key]: Number(value) })}
        />
      ))}
      <div className="row">
        <Button variant="default" loading={save.isPending} onClick={() => save.mutate(values)}>
          {t('save')}
        </Button>
      </div>
    </section>
  );
}
