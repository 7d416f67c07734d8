import { Button, NativeSelect, TextInput } from '@mantine/core';
import i18n from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StandardPicker } from '../standards/standard-picker.tsx';
import type { Plan } from '../plans/plan.ts';
import type { Shift, WeekSupport } from './shift.ts';
import { TickBox } from './tick-box.tsx';
import { WeekSwitch } from './week-switch.tsx';

const paces = ['gentle', 'steady', 'brisk'] as const;
const supports = [
  'short-tasks',
  'movement-breaks',
  'read-aloud',
  'answer-aloud',
  'no-screen',
] as const;
const minuteChoices = [30, 45, 60, 75, 90, 120, 150, 180, 240];

interface Basis {
  readonly pace: (typeof paces)[number];
  readonly minutesPerWeek: number;
  readonly supports: readonly string[];
}

interface WhatIfFormProps {
  readonly plan: Plan;
  readonly basis: Basis;
  readonly shift: Shift;
  readonly onChange: (shift: Shift) => void;
}

/** What a week is drafted from, to be tried otherwise. */
export function WhatIfForm({ plan, basis, shift, onChange }: WhatIfFormProps) {
  const { t } = useTranslation(['week', 'ui']);
  const minutes = [...new Set([...minuteChoices, basis.minutesPerWeek])].toSorted((a, b) => a - b);
  return (
    <form className="stack" onSubmit={(event) => event.preventDefault()}>
      <WeekSwitch value={shift.week ?? 'this'} onChange={(week) => onChange({ ...shift, week })} />
      <NativeSelect
        label={t('week:whatIf.pace')}
        value={shift.pace ?? basis.pace}
        data={paces.map((value) => ({ value, label: t(`week:whatIf.paces.${value}`) }))}
        onChange={(event) => {
          const pace = paces.find((one) => one === event.currentTarget.value) ?? basis.pace;
          onChange({ ...shift, pace });
        }}
      />
      <NativeSelect
        label={t('week:whatIf.minutes')}
        value={String(shift.minutesPerWeek ?? basis.minutesPerWeek)}
        data={minutes.map((count) => ({
          value: String(count),
          label: t('ui:minutes', { count }),
        }))}
        onChange={(event) =>
          onChange({ ...shift, minutesPerWeek: Number(event.currentTarget.value) })
        }
      />
      <Supports basis={basis} shift={shift} onChange={onChange} />
      <Goals plan={plan} shift={shift} onChange={onChange} />
    </form>
  );
}

type Part = Pick<WhatIfFormProps, 'shift' | 'onChange'>;

function Supports({ basis, shift, onChange }: Part & { readonly basis: Basis }) {
  const { t } = useTranslation('week');
  const { add = [], remove = [] } = shift;
  const toggle = (code: WeekSupport, on: boolean) => {
    const had = basis.supports.includes(code);
    onChange({
      ...shift,
      add: on && !had ? [...add, code] : add.filter((one) => one !== code),
      remove: !on && had ? [...remove, code] : remove.filter((one) => one !== code),
    });
  };
  return (
    <fieldset className="plain-set stack">
      <legend>{t('whatIf.supports')}</legend>
      {supports.map((code) => (
        <TickBox
          key={code}
          label={t(`whatIf.supportNames.${code}`)}
          checked={add.includes(code) || (basis.supports.includes(code) && !remove.includes(code))}
          onChange={(on) => toggle(code, on)}
        />
      ))}
    </fieldset>
  );
}

function Goals({ plan, shift, onChange }: Part & { readonly plan: Plan }) {
  const { t } = useTranslation('week');
  const [picking, setPicking] = useState(false);
  const { setAside = [], standards = [] } = shift;
  const open = async () => {
    await i18n.loadNamespaces('standards');
    setPicking(true);
  };
  return (
    <fieldset className="plain-set stack">
      <legend>{t('whatIf.goals')}</legend>
      {plan.goals
        .filter(({ state }) => state === 'open')
        .map(({ goalId, title }) => (
          <TickBox
            key={goalId}
            label={title}
            checked={!setAside.includes(goalId)}
            onChange={(on) =>
              onChange({
                ...shift,
                setAside: on ? setAside.filter((one) => one !== goalId) : [...setAside, goalId],
              })
            }
          />
        ))}
      {standards.map(({ standardId, title }) => (
        <TickBox
          key={standardId}
          label={t('whatIf.added', { title })}
          checked
          onChange={() =>
            onChange({
              ...shift,
              standards: standards.filter((one) => one.standardId !== standardId),
            })
          }
        />
      ))}
      {setAside.length > 0 && (
        <TextInput
          label={t('whatIf.reason')}
          value={shift.reason ?? ''}
          maxLength={300}
          required
          withAsterisk={false}
          onChange={(event) => onChange({ ...shift, reason: event.currentTarget.value })}
        />
      )}
      <Button variant="default" onClick={() => void open()}>
        {t('whatIf.addGoal')}
      </Button>
      {picking && (
        <StandardPicker
          title={t('whatIf.addGoal')}
          onPick={(picked) => {
            const { standardId, title } = picked;
            onChange({ ...shift, standards: [...standards, { standardId, title }] });
            setPicking(false);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </fieldset>
  );
}
