import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BothTexts } from './template.ts';

interface BothTextsFieldProps {
  readonly label: string;
  readonly value: BothTexts;
  readonly onChange: (value: BothTexts) => void;
}

/** A text in both languages, side by side; who reads one of them gets the other where theirs is empty. */
export function BothTextsField({ label, value, onChange }: BothTextsFieldProps) {
  const { t } = useTranslation('templates');
  return (
    <div className="form-row">
      <TextInput
        label={`${label} ${t('english')}`}
        value={value.en}
        maxLength={300}
        onChange={(event) => onChange({ ...value, en: event.currentTarget.value })}
      />
      <TextInput
        label={`${label} ${t('spanish')}`}
        value={value.es}
        maxLength={300}
        onChange={(event) => onChange({ ...value, es: event.currentTarget.value })}
      />
    </div>
  );
}
