import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../platform/language.ts';
import type { RecordRow, Scale } from './record.ts';

interface LevelFilterProps {
  readonly rows: readonly RecordRow[];
  readonly scale: Scale;
  readonly chosen: string | undefined;
}

/** Whether a row is shown: 'level-2' shows that level, 'unsure' what too little is known of. */
export function isShown(row: RecordRow, chosen: string | undefined): boolean {
  if (chosen === undefined) return true;
  return chosen === 'unsure' ? !row.sure : row.sure && chosen === `level-${row.level}`;
}

export function LevelFilter({ rows, scale, chosen }: LevelFilterProps) {
  const { t } = useTranslation('mastery');
  const language = useLanguage();
  const levels = scale.levels.map(({ name }, index) => ({
    show: `level-${index + 1}`,
    label: name[language],
  }));
  const choices = [...levels, { show: 'unsure', label: t('words.not-sure-yet') }]
    .map((choice) => ({ ...choice, count: rows.filter((row) => isShown(row, choice.show)).length }))
    .filter(({ count }) => count > 0);
  return (
    <nav aria-label={t('panel.show')} data-tabs className="not-printed">
      <ul className="plain pills">
        {[{ show: undefined, label: t('panel.all'), count: rows.length }, ...choices].map(
          ({ show, label, count }) => (
            <li key={show ?? 'all'}>
              <Link
                to="."
                search={(before) => ({ ...before, show })}
                replace
                className="pill"
                aria-current={show === chosen ? 'true' : undefined}
              >
                {label} <span>{count}</span>
              </Link>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}
