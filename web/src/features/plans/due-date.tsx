import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';

/** A day as a date; one that is over says so, as long as it matters. */
export function DueDate({ on, isOpen }: { readonly on: string; readonly isOpen: boolean }) {
  const { t } = useTranslation('plans');
  const language = useLanguage();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const date = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${on}T12:00:00Z`));
  return <time dateTime={on}>{isOpen && on < today ? t('goal.overdue', { date }) : date}</time>;
}
