import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import type { Goal } from './plan.ts';
import { progressValue } from './progress-value.ts';
import { placePoints } from './place-points.ts';
import './trend-line.css';

type Progress = NonNullable<Goal['progress']>;

const size = { width: 220, height: 56 };

/** How a goal went: a small line towards the target, with its interval where there is one, and the same as a table for who cannot see it. */
export function TrendLine({
  title,
  progress,
}: {
  readonly title: string;
  readonly progress: Progress;
}) {
  const { t } = useTranslation('plans');
  const language = useLanguage();
  const { points, target, y } = placePoints(progress, size);
  if (points.length < 2) return null;
  const day = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const shown = (value: number) => progressValue(progress, value, language);
  return (
    <div className="trend">
      <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        <line className="trend-target" x1={0} x2={size.width} y1={target} y2={target} />
        {points.map((point) =>
          point.low === null || point.high === null ? null : (
            <line
              key={point.x}
              className="trend-interval"
              x1={point.x}
              x2={point.x}
              y1={y(point.low)}
              y2={y(point.high)}
            />
          ),
        )}
        <polyline
          className="trend-line"
          points={points.map(({ x, y: at }) => `${x},${at}`).join(' ')}
        />
        {points.map(({ x, y: at }) => (
          <circle key={x} className="trend-point" cx={x} cy={at} r={3} />
        ))}
      </svg>
      <div className="hidden">
        <table>
          <caption>{t('progress.table', { title })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('progress.day')}</th>
              <th scope="col">{t('progress.value')}</th>
              <th scope="col">{t('progress.interval')}</th>
            </tr>
          </thead>
          <tbody>
            {progress.points.map(({ on, value, low, high, readingId }) => (
              <tr key={`${on} ${readingId}`}>
                <th scope="row">{day.format(new Date(`${on}T12:00:00Z`))}</th>
                <td>{shown(value)}</td>
                <td>{low !== null && high !== null && `${shown(low)} – ${shown(high)}`}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t('progress.target')}</th>
              <td colSpan={2}>{shown(progress.target)}</td>
            </tr>
          </tbody>
        </table>
      </div>
    </div>
  );
}
