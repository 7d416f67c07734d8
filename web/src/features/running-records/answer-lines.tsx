import type { RunningRecord } from '@everyplan/contract';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** The questions that were asked one by one, as they were worded then, and how each was answered. */
export function AnswerLines({ record }: { readonly record: RunningRecord }) {
  const { t } = useTranslation('running-records');
  const answers = record.content.answers ?? [];
  if (answers.length === 0) return null;
  return (
    <ul className="plain record-answers" aria-label={t('finish.questions')}>
      {answers.map(({ number, stem, right }) => (
        <li key={number} data-right={right}>
          {right ? <IconCheck size={18} aria-hidden /> : <IconX size={18} aria-hidden />}
          <span>
            <span lang={record.language}>{stem}</span>{' '}
            <span className="quiet">
              {right ? t('summary.answerRight') : t('summary.answerNotRight')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
