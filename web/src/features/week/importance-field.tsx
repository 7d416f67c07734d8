import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Step } from '../plans/plan.ts';

const choices = ['must', 'should', 'could'] as const;

interface ImportanceFieldProps {
  readonly step: Step;
  readonly canEdit: boolean;
  readonly onChange: (importance: (typeof choices)[number]) => void;
}

/** How much a step matters in its week; a choice stays one. */
export function ImportanceField({ step, canEdit, onChange }: ImportanceFieldProps) {
  const { t } = useTranslation('week');
  const { importance, title } = step;
  if (!canEdit || importance === 'choice')
    return <span className="small choice-title">{t(`importance.${importance}`)}</span>;
  return (
    <NativeSelect
      size="xs"
      aria-label={t('importanceOf', { title })}
      value={importance}
      data={choices.map((value) => ({ value, label: t(`importance.${value}`) }))}
      onChange={(event) => {
        const wanted = choices.find((one) => one === event.currentTarget.value);
        if (wanted) onChange(wanted);
      }}
    />
  );
}
