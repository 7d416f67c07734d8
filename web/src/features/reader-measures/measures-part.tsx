import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Reasons } from '../../ui/reasons.tsx';
import { AddSheet } from './add-sheet.tsx';
import { CourseChart } from './course-chart.tsx';
import { dayText, gradeText } from './figures.ts';
import { MeasureList } from './measure-list.tsx';
import type { ReaderMeasures } from './reader-measures.ts';

/** The measure of a reader in words, its course, and all that it is made of. */
export function MeasuresPart({ learnerId }: { readonly learnerId: string }) {
  const { day } = useSearch({ strict: false });
  const [language, setLanguage] = useState<'en' | 'es'>('en');
  const query = useQuery(
    ask('GET /api/learners/:learnerId/reader-measures', {
      params: { learnerId },
      query: { asOf: day, language },
    }),
  );
  return (
    <Loaded query={query}>
      {(measures) => (
        <>
          <Tools learnerId={learnerId} measures={measures} onLanguage={setLanguage} />
          <Now measures={measures} />
          {measures.course.length > 1 && <CourseChart course={measures.course} />}
          <MeasureList learnerId={learnerId} measures={measures} />
        </>
      )}
    </Loaded>
  );
}

interface ToolsProps {
  readonly learnerId: string;
  readonly measures: ReaderMeasures;
  readonly onLanguage: (language: 'en' | 'es') => void;
}

function Tools({ learnerId, measures, onLanguage }: ToolsProps) {
  const { t } = useTranslation('reader-measures');
  const [adding, setAdding] = useState(false);
  const navigate = useNavigate();
  const { today, asOf, language } = measures;
  return (
    <div className="row reading-tools not-printed">
      <NativeSelect
        label={t('language')}
        value={language}
        data={(['en', 'es'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
        onChange={(event) => onLanguage(event.currentTarget.value === 'es' ? 'es' : 'en')}
      />
      <TextInput
        type="date"
        label={t('asOf')}
        max={today}
        value={asOf}
        onChange={(event) => {
          const picked = event.currentTarget.value;
          const day = picked === '' || picked >= today ? undefined : picked;
          void navigate({ to: '.', search: (before) => ({ ...before, day }), replace: true });
        }}
      />
      {measures.mayAdd && <Button onClick={() => setAdding(true)}>{t('add')}</Button>}
      {adding && (
        <AddSheet
          learnerId={learnerId}
          today={today}
          language={language}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}

function Now({ measures }: { readonly measures: ReaderMeasures }) {
  const { t, i18n } = useTranslation('reader-measures');
  const { reader, asOf, today } = measures;
  const say = (grade: number) => gradeText(grade, t('kindergarten'), i18n.language);
  return (
    <section className="card" aria-labelledby="reader-now">
      <h2 id="reader-now" className="reader-now">
        {reader.grade < 0.95 ? t('nowKindergarten') : t('now', { grade: say(reader.grade) })}
      </h2>
      <p className="tabular">{t('between', { low: say(reader.low), high: say(reader.high) })}</p>
      <Reasons because={reader.because} />
      {asOf !== today && (
        <p className="quiet small">{t('asOfNote', { day: dayText(asOf, i18n.language) })}</p>
      )}
    </section>
  );
}
