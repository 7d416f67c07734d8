import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { relativeDate } from './relative-date.ts';

/** A moment, relative, with the exact one on hover; "never" where there is none. */
export function When({ at }: { readonly at: string | null }) {
  const { t, i18n } = useTranslation('ui');
  const [now] = useState(() => Date.now());
  if (at === null) return <>{t('never')}</>;
  const moment = new Date(at);
  const exact = moment.toLocaleString(i18n.language, { dateStyle: 'full', timeStyle: 'short' });
  return (
    <time dateTime={at} title={exact}>
      {relativeDate(moment.getTime(), now, i18n.language) ?? t('justNow')}
    </time>
  );
}
