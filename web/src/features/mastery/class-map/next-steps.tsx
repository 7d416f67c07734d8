import { useTranslation } from 'react-i18next';
import { Reasons } from '../../../ui/reasons.tsx';
import { listNext, type MapColumn } from './class-map.ts';
import type { MapOpen } from './class-map-page.tsx';

interface NextStepsProps {
  readonly columns: readonly MapColumn[];
  readonly onOpen: (open: MapOpen) => void;
}

const most = 4;

/** What the map asks for, in a few lines, each with its reason. */
export function NextSteps({ columns, onOpen }: NextStepsProps) {
  const { t } = useTranslation('mastery');
  const next = listNext(columns, most);
  return (
    <section aria-labelledby="map-next" className="map-next">
      <h2 id="map-next">{t('map.reteach')}</h2>
      {next.length === 0 && <p className="quiet">{t('map.nothing')}</p>}
      <ul className="plain">
        {next.map((column) => (
          <li key={column.aboutId}>
            <button
              type="button"
              className="text-button"
              onClick={() => onOpen({ what: 'standard', column })}
            >
              <strong>{t(`map.advice.${column.advice}`)}:</strong> {column.title}{' '}
              <span className="quiet small">{column.code}</span>
            </button>
            <Reasons because={column.because} />
          </li>
        ))}
      </ul>
    </section>
  );
}
