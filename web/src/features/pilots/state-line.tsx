import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { dayText } from '../reader-measures/figures.ts';
import type { Pilot } from './pilots.ts';

/** Where a pilot stands, in a few words. */
export function StateLine({ pilot }: { readonly pilot: Pilot }) {
  const { t } = useTranslation('pilots');
  const language = useLanguage();
  const values = {
    week: pilot.week ?? 0,
    weeks: pilot.weeks,
    from: dayText(pilot.startsOn, language),
    to: dayText(pilot.endsOn, language),
  };
  return (
    <span className={`pilot-state pilot-state-${pilot.state}`}>
      {pilot.decision === null
        ? t(`states.${pilot.state}`, values)
        : t(`decided.${pilot.decision.decision}`)}
    </span>
  );
}
