import { useTranslation } from 'react-i18next';
import type { WordKind } from './marks.ts';

export const keyOfKind: readonly (readonly [key: string, kind: WordKind])[] = [
  ['s', 'substitution'],
  ['o', 'omission'],
  ['i', 'insertion'],
  ['r', 'repetition'],
  ['c', 'self-correction'],
  ['t', 'told'],
];

interface PaletteProps {
  readonly word: string;
  /** Kinds with which the word is marked already. */
  readonly on: ReadonlySet<string>;
  readonly isEnd: boolean;
  readonly onMark: (kind: WordKind) => void;
  readonly onLine: () => void;
  /** Absent where the passage has one page. */
  readonly onPage: (() => void) | undefined;
  readonly onEnd: () => void;
}

/** What may be said of the word at the cursor: one press each, by finger or mouse; on a keyboard the letters do the same. */
export function Palette({ word, on, isEnd, onMark, onLine, onPage, onEnd }: PaletteProps) {
  const { t } = useTranslation('running-records');
  return (
    <div
      className="record-palette not-printed"
      role="toolbar"
      aria-label={t('mark.palette', { word })}
    >
      {keyOfKind.map(([key, kind]) => (
        <button
          key={kind}
          type="button"
          className="record-tool"
          aria-pressed={kind === 'insertion' ? undefined : on.has(kind)}
          onClick={() => onMark(kind)}
        >
          <span>{t(`kinds.${kind}`)}</span>
          <kbd aria-hidden="true">{key}</kbd>
        </button>
      ))}
      <button
        type="button"
        className="record-tool"
        aria-pressed={on.has('skipped-line')}
        onClick={onLine}
      >
        <span>{t('kinds.skipped-line')}</span>
        <kbd aria-hidden="true">l</kbd>
      </button>
      {onPage && (
        <button
          type="button"
          className="record-tool"
          aria-pressed={on.has('skipped-page')}
          onClick={onPage}
        >
          <span>{t('kinds.skipped-page')}</span>
          <kbd aria-hidden="true">p</kbd>
        </button>
      )}
      <button type="button" className="record-tool" aria-pressed={isEnd} onClick={onEnd}>
        <span>{t('mark.end')}</span>
        <kbd aria-hidden="true">e</kbd>
      </button>
    </div>
  );
}
