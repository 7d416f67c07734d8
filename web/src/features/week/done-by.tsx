import { IconChecks } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import type { Step } from '../plans/plan.ts';

const sources = ['import', 'practice', 'conference', 'observation', 'work-sample'] as const;

/** How it is known that a step is done, where that is more than the learner's own tick. */
export function DoneBy({ step }: { readonly step: Step }) {
  const { t } = useTranslation('week');
  const language = useLanguage();
  const { doneBy } = step;
  if (doneBy === null || doneBy.how === 'tick') return null;
  if (doneBy.how === 'photo')
    return (
      <p className="done-by">
        <IconChecks aria-hidden /> {t('done.photo')}{' '}
        <a
          className="link"
          href={`/api/attachments/${doneBy.attachmentId}`}
          target="_blank"
          rel="noreferrer"
        >
          {t('done.openPhoto')}
        </a>
      </p>
    );
  const source = sources.find((one) => one === doneBy.source) ?? 'import';
  const day = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${doneBy.day}T12:00:00Z`),
  );
  return (
    <p className="done-by">
      <IconChecks aria-hidden /> {t('done.evidence', { source: t(`done.sources.${source}`), day })}
    </p>
  );
}
