import { splitPassage } from '@everyplan/engine/reading/records';
import { expressionParts } from '@everyplan/contract';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../platform/ask.ts';
import { Legend } from './legend.tsx';
import { printLines } from './print-lines.ts';

type Form = Answer<'GET /api/classes/:classId/running-record-form'>;

const lineWidth = 58;
const percentiles = [90, 75, 50, 25, 10];

interface PaperFormProps {
  readonly form: Form;
  readonly learner: Form['learners'][number] | undefined;
}

/** One learner’s sheet: the text with its words counted line by line, room for errors and self-corrections, the blanks, the norms. */
export function PaperForm({ form, learner }: PaperFormProps) {
  const { t } = useTranslation('running-records');
  const lines = printLines(splitPassage(form.passage), lineWidth);
  return (
    <article className="paper-form" aria-label={learner?.name ?? t('form.blank')}>
      <header>
        <strong>{form.title}</strong>
        <span>
          {t('form.name')} <span className="blank">{learner?.name}</span>
        </span>
        <span>
          {t('form.date')} <span className="blank short" />
        </span>
      </header>
      <table className="paper-lines">
        <thead>
          <tr>
            {/* Printed again on each further sheet: it says whose it is. */}
            <th scope="col">{[form.title, learner?.name].filter(Boolean).join(' · ')}</th>
            <th scope="col">{t('entry.columns.words')}</th>
            <th scope="col">{t('form.errors')}</th>
            <th scope="col">SC</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.words} data-begins={line.beginsParagraph || undefined}>
              <td lang={form.language}>{line.text}</td>
              <td className="tabular">{line.words}</td>
              <td>&nbsp;</td>
              <td>&nbsp;</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="paper-foot">
        <Legend />
        <p className="paper-blanks">
          {(['words', 'errors', 'selfCorrections', 'time'] as const).map((column) => (
            <span key={column}>
              {t(`entry.columns.${column}`)} <span className="blank short" />
            </span>
          ))}
          {expressionParts.map((part) => (
            <span key={part}>{t(`rubric.${part}.name`)} 1 2 3 4</span>
          ))}
          <span>{t('finish.retell')} 0 1 2 3 4</span>
        </p>
        <Norms form={form} learner={learner} />
        <footer>
          {form.attribution} {!form.attribution.includes(form.licence) && form.licence}
        </footer>
      </div>
    </article>
  );
}

function Norms({ form, learner }: PaperFormProps) {
  const { t } = useTranslation('running-records');
  if (learner === undefined) return null;
  if (learner.norms === null) return <p className="small">{t('form.noNorms')}</p>;
  return (
    <p className="small tabular">
      {t('form.norms', { grade: learner.grade ?? 0, season: t(`seasons.${form.season}`) })}{' '}
      {percentiles
        .map((percentile, index) => `${percentile}: ${learner.norms?.[index]}`)
        .join(' · ')}{' '}
      <span className="quiet">({t('fluency.source')})</span>
    </p>
  );
}
