import { NativeSelect, SegmentedControl, Slider, Switch } from '@mantine/core';
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
        <Field label={t('settings.size')}>
          <Slider
            aria-label={t('settings.size')}
            min={0}
            max={sizes.length - 1}
            step={1}
            value={settings.size}
            label={null}
            thumbSize={28}
            onChange={(size) => onChange({ size })}
          />
        </Field>
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
        <Switch
          size="md"
          label={t('settings.lineFocus')}
          checked={settings.lineFocus}
          onChange={(event) => onChange({ lineFocus: event.currentTarget.checked })}
        />
        <Field label={t('settings.rate')}>
          <Slider
            aria-label={t('settings.rate')}
            min={0.5}
            max={1.5}
            step={0.1}
            value={settings.rate}
            label={null}
            thumbSize={28}
            onChange={(rate) => onChange({ rate })}
          />
        </Field>
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
