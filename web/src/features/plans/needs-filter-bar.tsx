import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Filter, filters, isShown } from './needs-filter.ts';
import type { NeedsRow } from './plan.ts';

interface NeedsFilterProps {
  readonly rows: readonly NeedsRow[];
  readonly filter: Filter;
}

/** The states that occur in the class, each with its count; the choice lives in the address. */
export function NeedsFilter({ rows, filter }: NeedsFilterProps) {
  const { t } = useTranslation('plans');
  const counts = filters.map((each) => ({
    each,
    count: rows.filter((row) => isShown(row, each)).length,
  }));
  const name = (each: Filter) => {
    if (each === 'all') return t('class.all');
    return each === 'to-approve' ? t('class.toReview') : t(`states.${each}`);
  };
  return (
    <nav aria-label={t('class.filter')} data-tabs className="not-printed">
      <ul className="plain pills">
        {counts
          .filter(({ each, count }) => count > 0 || each === 'all' || each === filter)
          .map(({ each, count }) => (
            <li key={each}>
              <Link
                to="."
                search={(before) => ({ ...before, show: each === 'all' ? undefined : each })}
                replace
                className="pill"
                aria-current={each === filter ? 'true' : undefined}
              >
                {name(each)} <span>{count}</span>
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
