import { Button } from '@mantine/core';
import i18n from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StandardPicker } from '../standards/standard-picker.tsx';
import type { Goal } from './plan.ts';

interface StandardFieldProps {
  readonly standard: Goal['standard'];
  readonly onChange: (standard: Goal['standard']) => void;
}

/** The standard that a goal is towards, if it is towards one. */
export function StandardField({ standard, onChange }: StandardFieldProps) {
  const { t } = useTranslation('plans');
  const [picking, setPicking] = useState(false);
  const open = async () => {
    await i18n.loadNamespaces('standards');
    setPicking(true);
  };
  return (
    <div>
      <p className="goal-label">{t('goal.standard')}</p>
      <div className="row">
        {standard && (
          <span className="small">
            {standard.code} {standard.title}
          </span>
        )}
        <Button variant="default" size="xs" onClick={() => void open()}>
          {t(standard ? 'goal.otherStandard' : 'goal.pickStandard')}
        </Button>
        {standard && (
          <Button variant="subtle" size="xs" onClick={() => onChange(null)}>
            {t('goal.noStandard')}
          </Button>
        )}
      </div>
      {picking && (
        <StandardPicker
          title={t('goal.pickStandard')}
          onPick={(picked) => {
            onChange(picked);
            setPicking(false);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </div>
  );
}
