import { useMutation } from '@tanstack/react-query';
import { IconBook2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { useLanguage } from '../../platform/language.ts';
import { Empty } from '../../ui/empty.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { isOtherLanguage } from './is-other-language.ts';
import { KeepMeasured } from './keep-measured.tsx';
import { MeasureForm } from './measure-form.tsx';
import { MeasureResult } from './measure-result.tsx';
import type { MeasuredText, MeasureQuestion } from './text-measure.ts';
import './reading.css';

/** Paste a text, see how hard it is and where. */
export function MeasurePage() {
  const { t } = useTranslation('reading');
  const [language, setLanguage] = useState(useLanguage());
  const measure = useMutation({
    mutationFn: async (question: MeasureQuestion): Promise<MeasuredText> => ({
      text: question.text,
      found: await api('POST /api/text-measures', { body: question }),
    }),
  });
  const measureAs = (other: MeasureQuestion['language']) => {
    setLanguage(other);
    if (measure.variables !== undefined) measure.mutate({ ...measure.variables, language: other });
  };
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <MeasureForm
        isPending={measure.isPending}
        language={language}
        onLanguage={setLanguage}
        onMeasure={(asked) => measure.mutate(asked)}
      />
      {measure.isError && <ProblemNotice error={measure.error} />}
      {measure.data === undefined ? (
        !measure.isError && (
          <Empty
            icon={<IconBook2 size={36} stroke={1.5} aria-hidden />}
            title={t('emptyTitle')}
            text={t('emptyText')}
          />
        )
      ) : (
        <>
          <MeasureResult key={measure.submittedAt} {...measure.data} onMeasureAs={measureAs} />
          {measure.data.found.words > 0 && !isOtherLanguage(measure.data.found) && (
            <KeepMeasured {...measure.data} />
          )}
        </>
      )}
    </>
  );
}
