import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GoalDraft, Measure } from './goal-draft.ts';
import type { Plan } from './plan.ts';

interface MeasureFieldProps {
  readonly plan: Plan;
  readonly draft: GoalDraft;
  readonly onChange: (measure: Measure | null) => void;
}

type Kind = Measure['kind'] | 'none';

/** How a goal is measured: by the evidence of its standard, by a number, or on a scale of the school's template. */
export function MeasureField({ plan, draft, onChange }: MeasureFieldProps) {
  const { t } = useTranslation('plans');
  const { measure } = draft;
  const scales = scalesOf(plan);
  const kinds: readonly Kind[] = [
    'none',
    'number',
    ...(draft.standard || measure?.kind === 'mastery' ? (['mastery'] as const) : []),
    ...(scales.length > 0 ? (['scale'] as const) : []),
  ];
  const start = (kind: Kind): Measure | null => {
    if (kind === 'number') return { kind, unit: '', baseline: null, target: 0 };
    if (kind === 'mastery') return { kind };
    const [scale] = scales;
    return kind === 'scale' && scale
      ? { kind, itemId: scale.itemId, baseline: null, target: scale.levels.length - 1 }
      : null;
  };
  return (
    <fieldset className="stack goal-measure">
      <legend className="goal-label">{t('goal.measure')}</legend>
      <NativeSelect
        aria-label={t('goal.measure')}
        value={measure?.kind ?? 'none'}
        data={kinds.map((value) => ({ value, label: t(`goal.measures.${value}`) }))}
        onChange={(event) => onChange(start(event.currentTarget.value as Kind))}
      />
      {measure?.kind === 'number' && <NumberMeasure measure={measure} onChange={onChange} />}
      {measure?.kind === 'scale' && (
        <ScaleMeasure measure={measure} scales={scales} onChange={onChange} />
      )}
    </fieldset>
  );
}

interface Editing<Kind extends Measure['kind']> {
  readonly measure: Extract<Measure, { readonly kind: Kind }>;
  readonly onChange: (measure: Measure) => void;
}

function NumberMeasure({ measure, onChange }: Editing<'number'>) {
  const { t } = useTranslation('plans');
  return (
    <div className="form-row goal-numbers">
      <TextInput
        type="number"
        step="any"
        label={t('goal.baseline')}
        value={measure.baseline ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onChange({ ...measure, baseline: value === '' ? null : Number(value) });
        }}
      />
      <TextInput
        type="number"
        step="any"
        required
        withAsterisk={false}
        label={t('goal.target')}
        value={Number.isNaN(measure.target) ? '' : measure.target}
        onChange={(event) => onChange({ ...measure, target: event.currentTarget.valueAsNumber })}
      />
      <TextInput
        required
        withAsterisk={false}
        label={t('goal.unit')}
        placeholder={t('goal.unitExample')}
        maxLength={60}
        value={measure.unit}
        onChange={(event) => onChange({ ...measure, unit: event.currentTarget.value })}
      />
    </div>
  );
}

type Scale = Plan['earlierItems'][number];

function ScaleMeasure({
  measure,
  scales,
  onChange,
}: Editing<'scale'> & { readonly scales: readonly Scale[] }) {
  const { t } = useTranslation('plans');
  const levels = scales.find(({ itemId }) => itemId === measure.itemId)?.levels ?? [];
  const places = levels.map((label, value) => ({ value: String(value), label }));
  return (
    <div className="stack">
      <NativeSelect
        label={t('goal.scale')}
        value={measure.itemId}
        data={scales.map(({ itemId, prompt }) => ({ value: itemId, label: prompt }))}
        onChange={(event) => {
          const itemId = event.currentTarget.value;
          const places = scales.find((scale) => scale.itemId === itemId)?.levels.length ?? 1;
          onChange({ ...measure, itemId, baseline: null, target: places - 1 });
        }}
      />
      <div className="form-row">
        <NativeSelect
          label={t('goal.baseline')}
          value={measure.baseline === null ? '' : String(measure.baseline)}
          data={[{ value: '', label: t('goal.unknown') }, ...places]}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChange({ ...measure, baseline: value === '' ? null : Number(value) });
          }}
        />
        <NativeSelect
          label={t('goal.target')}
          value={String(measure.target)}
          data={places}
          onChange={(event) => onChange({ ...measure, target: Number(event.currentTarget.value) })}
        />
      </div>
    </div>
  );
}

function scalesOf({ sections }: Plan): readonly Scale[] {
  return sections.flatMap(({ items }) => items).filter(({ kind }) => kind === 'scale');
}
