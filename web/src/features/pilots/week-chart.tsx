import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { dayText } from '../reader-measures/figures.ts';
import { chartHeight, chartWidth, listStretches, scaleChart } from './chart-scale.ts';
import { figureText } from './figure-text.ts';
import type { Series } from './pilots.ts';

/** One measure week by week: before the pilot pale, the middle as a line, what the rules say, and its table. */
export function WeekChart({ series }: { readonly series: Series }) {
  const { t } = useTranslation('pilots');
  const { measure, because } = series;
  const id = `weeks-${measure}`;
  const isEmpty = series.points.every(({ value }) => value === null);
  return (
    <section className="card week-chart" aria-labelledby={id}>
      <h3 id={id}>{t(`measures.${measure}`)}</h3>
      {isEmpty ? (
        <p className="quiet">{t('weeks.nothing')}</p>
      ) : (
        <>
          <Picture series={series} />
          <p className="small">
            {because === null
              ? t('weeks.carried')
              : t(`signals.${because.code}`, { ...because.values, defaultValue: '' })}
          </p>
        </>
      )}
      <WeekTable series={series} />
    </section>
  );
}

function Picture({ series: { measure, points, median } }: { readonly series: Series }) {
  const { t } = useTranslation('pilots');
  const language = useLanguage();
  const { xOf, yOf } = scaleChart(points, median);
  const last = points.findLast(({ value }) => value !== null)!;
  const start = points.findIndex(({ week }) => week > 0);
  return (
    <figure>
      <svg viewBox={`0 0 ${chartWidth} ${chartHeight}`} preserveAspectRatio="none" aria-hidden>
        {start > 0 && (
          <rect
            className="chart-before"
            width={xOf(start) - chartWidth / points.length / 2}
            height={chartHeight}
          />
        )}
        {median !== null && (
          <line className="chart-median" x2={chartWidth} y1={yOf(median)} y2={yOf(median)} />
        )}
        {listStretches(points).map((stretch) => (
          <polyline
            key={stretch[0]}
            className="chart-line"
            points={stretch.map((at) => `${xOf(at)},${yOf(points[at]!.value!)}`).join(' ')}
          />
        ))}
        {points.map(({ value, week, complete }, at) =>
          value === null ? null : (
            <line
              key={week}
              className={complete ? 'chart-dot' : 'chart-dot chart-dot-open'}
              x1={xOf(at)}
              x2={xOf(at)}
              y1={yOf(value)}
              y2={yOf(value)}
            />
          ),
        )}
      </svg>
      <figcaption className="row spread small">
        <span>
          {t(last.complete ? 'weeks.last' : 'weeks.sofar', {
            value: figureText(measure, last.value!, language),
          })}
        </span>
        {median !== null && (
          <span className="quiet">
            {t('weeks.middle', { value: figureText(measure, median, language) })}
          </span>
        )}
      </figcaption>
    </figure>
  );
}

function WeekTable({ series: { measure, points } }: { readonly series: Series }) {
  const { t } = useTranslation('pilots');
  const language = useLanguage();
  return (
    <details className="small">
      <summary>
        {t('weeks.table')}
        <span className="hidden"> {t(`measures.${measure}`)}</span>
      </summary>
      <table className="week-table">
        <thead>
          <tr>
            <th scope="col">{t('weeks.week')}</th>
            <th scope="col">{t('weeks.from')}</th>
            <th scope="col" className="number">
              {t('weeks.value')}
            </th>
            <th scope="col" className="number">
              {t(`counts.${measure}`)}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ week, from, value, count, complete }) => (
            <tr key={week}>
              <th scope="row">
                {week > 0 ? week : t('weeks.before')}
                {!complete && ` (${t('weeks.running')})`}
              </th>
              <td>{dayText(from, language)}</td>
              <td className="number">
                {value === null ? t('weeks.unknown') : figureText(measure, value, language)}
              </td>
              <td className="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
