import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import type { Answer } from '../../platform/ask.ts';
import { useTrustChange } from './use-trust-change.ts';

type Setting = Answer<'GET /api/trust'>['setting'];

const keys = ['answerDays', 'erasureWaitDays', 'sealedYears'] as const;
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
    <section className="card trust-part" aria-labelledby="trust-settings">
      <h2 id="trust-settings">{t('settings')}</h2>
      <p className="quiet small">{t('settingsHelp')}</p>
      <div className="trust-numbers">
        {keys.map((key) => (
          <NumberInput
            key={key}
            label={t(key)}
            value={values[key]}
            min={limits[key][0]}
            max={limits[key][1]}
            onChange={(value) => setValues({ ...values, [key]: Number(value) })}
          />
        ))}
      </div>
      <div className="row">
        <Button
          variant="default"
          disabled={keys.every((key) => values[key] === setting[key])}
          loading={save.isPending}
          onClick={() => save.mutate(values)}
        >
          {t('save')}
        </Button>
      </div>
    </section>
  );
}
