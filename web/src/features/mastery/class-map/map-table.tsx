import { Link, useParams } from '@tanstack/react-router';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../platform/language.ts';
import type { Scale } from '../record/record.ts';
import { CellFace } from './cell-face.tsx';
import type { ClassMap, MapCell } from './class-map.ts';
import type { MapOpen } from './class-map-page.tsx';

interface MapTableProps {
  readonly map: ClassMap;
  readonly onOpen: (open: MapOpen) => void;
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Standards across, learners down; names and codes stay in sight. One stop of the tab key: the arrows go from cell to cell. */
export function MapTable({ map, onOpen }: MapTableProps) {
  const { t } = useTranslation('mastery');
  const { classId } = useParams({ strict: false });
  const table = useRef<HTMLTableElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const { row, column } = (event.target as HTMLElement).dataset;
    if (step === undefined || row === undefined) return;
    event.preventDefault();
    const [down, right] = step;
    const next = `[data-row="${Number(row) + down}"][data-column="${Number(column) + right}"]`;
    table.current?.querySelector<HTMLElement>(next)?.focus();
  };
  return (
    <section className="map-scroll" aria-label={t('map.title')}>
      <p id="map-keys" className="hidden">
        {t('map.keys')}
      </p>
      {/* The buttons inside have the focus; their keys come up to here. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <table ref={table} className="map" aria-describedby="map-keys" onKeyDown={move}>
        <thead>
          <tr>
            <th scope="col" className="map-corner">
              {t('map.learner')}
            </th>
            {map.standards.map((column, index) => (
              <th key={column.aboutId} scope="col">
                <button
                  type="button"
                  className="map-code"
                  title={column.title}
                  aria-label={`${column.code ?? ''} ${column.title}`}
                  data-row={-1}
                  data-column={index}
                  tabIndex={-1}
                  onClick={() => onOpen({ what: 'standard', column })}
                >
                  {column.code ?? column.title}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {map.learners.map((learner, row) => (
            <tr key={learner.learnerId}>
              <th scope="row">
                <Link
                  to="/learners/$learnerId/mastery"
                  params={{ learnerId: learner.learnerId }}
                  search={{ class: classId }}
                  className="plain-link"
                >
                  {learner.givenName} {learner.familyName}
                </Link>
              </th>
              {learner.cells.map((cell, column) => (
                <MapTableCell
                  key={map.standards[column]?.aboutId}
                  cell={cell}
                  place={{ row, column }}
                  map={map}
                  onOpen={onOpen}
                />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('map.notYet')}</th>
            {map.standards.map((column) => (
              <td key={column.aboutId}>{countBelow(column.counts, map.scale)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function countBelow(counts: readonly number[], { meetsFrom }: Scale): number {
  return counts.slice(0, meetsFrom - 1).reduce((sum, count) => sum + count, 0);
}

interface MapTableCellProps extends MapTableProps {
  readonly cell: MapCell | null;
  readonly place: { readonly row: number; readonly column: number };
}

function MapTableCell({ cell, place, map, onOpen }: MapTableCellProps) {
  const { t } = useTranslation('mastery');
  const said = useCellWords(map.scale);
  const { row, column: index } = place;
  const [learner, column] = [map.learners[row], map.standards[index]];
  if (learner === undefined || column === undefined) return null;
  const label = t('map.cell', {
    learner: `${learner.givenName} ${learner.familyName}`,
    standard: column.code ?? column.title,
    level: said(cell),
  });
  return (
    <td>
      <button
        type="button"
        className="map-cell"
        aria-label={label}
        data-row={row}
        data-column={index}
        tabIndex={row === 0 && index === 0 ? 0 : -1}
        onClick={() => onOpen({ what: 'evidence', learnerId: learner.learnerId, column })}
      >
        <CellFace scale={map.scale} cell={cell} />
      </button>
    </td>
  );
}

function useCellWords(scale: Scale): (cell: MapCell | null) => string {
  const { t } = useTranslation('mastery');
  const language = useLanguage();
  return (cell) => {
    if (cell === null) return t('map.none');
    if (!cell.sure) return t('map.unsure');
    const name = scale.levels[cell.level - 1]?.name[language] ?? '';
    return cell.judged ? `${name}, ${t('map.judged')}` : name;
  };
}
