import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export type ShownWeek = 'this' | 'next';

interface WeekSwitchProps {
  readonly value: ShownWeek;
  readonly onChange: (shown: ShownWeek) => void;
}

/** Steps between this week and the next. */
export function WeekSwitch({ value, onChange }: WeekSwitchProps) {
  const { t } = useTranslation('week');
  return (
    <SegmentedControl
      aria-label={t('switch.label')}
      className="not-printed"
      value={value}
      onChange={(wanted) => onChange(wanted === 'next' ? 'next' : 'this')}
      data={[
        { value: 'this', label: t('switch.this') },
        { value: 'next', label: t('switch.next') },
      ]}
    />
  );
}
