import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../platform/language.ts';
import { Reasons } from '../../../ui/reasons.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import type { ClassMap, MapCell, MapColumn } from './class-map.ts';
import { WhatComesBefore } from './what-comes-before.tsx';

interface StandardSheetProps {
  readonly map: ClassMap;
  readonly column: MapColumn;
  readonly onClose: () => void;
  readonly onRecord?: () => void;
}

/** Who needs what of one standard: the learners by level, those who need it most first, then those of whom nothing is known; and what comes before it. */
export function StandardSheet({ map, column, onClose, onRecord }: StandardSheetProps) {
  const { t } = useTranslation('mastery');
  const language = useLanguage();
  const index = map.standards.findIndex(({ aboutId }) => aboutId === column.aboutId);
  const namesOf = (belongs: (cell: MapCell | null) => boolean) =>
    map.learners
      .filter(({ cells }) => belongs(cells[index] ?? null))
      .map(({ givenName, familyName }) => `${givenName} ${familyName}`);
  const groups = [
    ...map.scale.levels.map(({ name }, level) => ({
      title: name[language],
      names: namesOf((cell) => cell?.sure === true && cell.level === level + 1),
    })),
    { title: t('map.unsure'), names: namesOf((cell) => cell?.sure === false) },
    { title: t('map.none'), names: namesOf((cell) => cell === null) },
  ].filter(({ names }) => names.length > 0);
  return (
    <Sheet title={column.title} onClose={onClose}>
      <div className="stack">
        <p>
          <strong>{t(`map.advice.${column.advice}`)}</strong>{' '}
          <span className="quiet">{column.code}</span>
        </p>
        <Reasons because={column.because} className="quiet" />
        {groups.map(({ title, names }) => (
          <section key={title}>
            <h3>
              {title} · {names.length}
            </h3>
            <p>{names.join(', ')}</p>
          </section>
        ))}
        {column.isStandard && <WhatComesBefore map={map} standardId={column.aboutId} />}
        {onRecord && <Button onClick={onRecord}>{t('map.record')}</Button>}
      </div>
    </Sheet>
  );
}
