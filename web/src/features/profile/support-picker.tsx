import { NativeSelect } from '@mantine/core';
import { type SupportArea, supportAreas } from '@everyplan/contract/supports';
import { useTranslation } from 'react-i18next';

interface SupportPickerProps {
  readonly value: string;
  /** '' is one in words, outside the list. */
  readonly onChange: (code: string) => void;
}

const areas = Object.keys(supportAreas) as SupportArea[];

/** The pick list of supports, by what they change. */
export function SupportPicker({ value, onChange }: SupportPickerProps) {
  const { t } = useTranslation('profile');
  return (
    <NativeSelect
      label={t('form.support')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{t('form.otherSupport')}</option>
      {areas.map((area) => (
        <optgroup key={area} label={t(`supportAreas.${area}`)}>
          {supportAreas[area].map((code) => (
            <option key={code} value={code}>
              {t(`supports.${code}`)}
            </option>
          ))}
        </optgroup>
      ))}
    </NativeSelect>
  );
}
