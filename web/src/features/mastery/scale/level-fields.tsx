import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Scale } from '../record/record.ts';

type Level = Scale['levels'][number];

interface LevelFieldsProps {
  readonly number: number;
  readonly level: Level;
  readonly meets: { readonly checked: boolean; readonly onPick: () => void };
  readonly onChange: (level: Level) => void;
  readonly onRemove?: () => void;
}

/** One level: its names, its sign, from where on it holds, and whether a standard is met from here on. */
export function LevelFields({ number, level, meets, onChange, onRemove }: LevelFieldsProps) {
  const { t } = useTranslation('mastery');
  const { name } = level;
  return (
    <fieldset className="level-fields">
      <legend>{t('scale.level', { number })}</legend>
      <TextInput
        label={t('scale.nameEn')}
        value={name.en}
        maxLength={40}
        required
        withAsterisk={false}
        onChange={(event) =>
          onChange({ ...level, name: { ...name, en: event.currentTarget.value } })
        }
      />
      <TextInput
        label={t('scale.nameEs')}
        value={name.es}
        maxLength={40}
        required
        withAsterisk={false}
        onChange={(event) =>
          onChange({ ...level, name: { ...name, es: event.currentTarget.value } })
        }
      />
      <TextInput
        label={t('scale.short')}
        value={level.short}
        maxLength={3}
        required
        withAsterisk={false}
        onChange={(event) => onChange({ ...level, short: event.currentTarget.value })}
      />
      <TextInput
        type="number"
        label={t('scale.from')}
        value={Math.round(level.from * 100)}
        min={number === 1 ? 0 : 1}
        max={99}
        disabled={number === 1}
        onChange={(event) => onChange({ ...level, from: Number(event.currentTarget.value) / 100 })}
      />
      {number > 1 && (
        <label className="level-meets">
          <input type="radio" name="meets" checked={meets.checked} onChange={meets.onPick} />
          {t('scale.meets')}
        </label>
      )}
      {onRemove && (
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('scale.remove', { number })}
          onClick={onRemove}
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      )}
    </fieldset>
  );
}
