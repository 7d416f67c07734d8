import { NativeSelect, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../ui/sheet.tsx';
import { sizes, type ReaderSettings } from './reader-settings.ts';

interface SettingsSheetProps {
  readonly settings: ReaderSettings;
  readonly voices: readonly SpeechSynthesisVoice[];
  readonly onChange: (more: Partial<ReaderSettings>) => void;
  readonly onClose: () => void;
}

/** How the page looks and sounds. Every change shows at once. */
export function SettingsSheet({ settings, voices, onChange, onClose }: SettingsSheetProps) {
  const { t } = useTranslation('reader');
  return (
    <Sheet title={t('settings.title')} onClose={onClose}>
      <div className="stack">
        <Range
          name="size"
          value={settings.size}
          max={sizes.length - 1}
          onChange={(size) => onChange({ size })}
        />
        <Choice
          name="face"
          value={settings.face}
          values={['clear', 'book', 'dyslexia']}
          onChange={(face) => onChange({ face })}
        />
        <Choice
          name="spacing"
          value={settings.spacing}
          values={['normal', 'wide', 'wider']}
          onChange={(spacing) => onChange({ spacing })}
        />
        <Choice
          name="lines"
          value={settings.lines}
          values={['normal', 'wide', 'wider']}
          onChange={(lines) => onChange({ lines })}
        />
        <Choice
          name="paper"
          value={settings.paper}
          values={['light', 'sepia', 'dark']}
          onChange={(paper) => onChange({ paper })}
        />
        <label className="row">
          <input
            type="checkbox"
            checked={settings.lineFocus}
            onChange={(event) => onChange({ lineFocus: event.currentTarget.checked })}
          />
          {t('settings.lineFocus')}
        </label>
        <Range
          name="rate"
          value={settings.rate * 10}
          min={5}
          max={15}
          onChange={(tenths) => onChange({ rate: tenths / 10 })}
        />
        {voices.length > 1 && (
          <NativeSelect
            label={t('settings.voice')}
            value={settings.voice}
            data={[
              { value: '', label: t('settings.anyVoice') },
              ...voices.map(({ name }) => ({ value: name, label: name })),
            ]}
            onChange={(event) => onChange({ voice: event.currentTarget.value })}
          />
        )}
      </div>
    </Sheet>
  );
}

interface RangeProps {
  readonly name: 'size' | 'rate';
  readonly value: number;
  readonly min?: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

function Range({ name, value, min = 0, max, onChange }: RangeProps) {
  const { t } = useTranslation('reader');
  return (
    <label className="reader-label">
      {t(`settings.${name}`)}
      <input
        type="range"
        className="reader-range"
        {...{ min, max, value }}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
    </label>
  );
}

interface FieldProps {
  readonly label: string;
  readonly children: ReactNode;
}

function Field({ label, children }: FieldProps) {
  return (
    <div>
      <p className="reader-label">{label}</p>
      {children}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: 'face' | 'spacing' | 'lines' | 'paper';
  readonly value: Value;
  readonly values: readonly Value[];
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ name, value, values, onChange }: ChoiceProps<Value>) {
  const { t } = useTranslation('reader');
  return (
    <Field label={t(`settings.${name}`)}>
      <SegmentedControl
        fullWidth
        size="md"
        aria-label={t(`settings.${name}`)}
        value={value}
        data={values.map((each) => ({
          value: each,
          label: t(`settings.${name}Of.${each}` as 'settings.faceOf.clear'),
        }))}
        onChange={(next) => onChange(next as Value)}
      />
    </Field>
  );
}
