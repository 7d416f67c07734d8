import type { RecordMark } from '@everyplan/contract';
import { splitPassage } from '@everyplan/engine/reading/records';
import { type KeyboardEvent, memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { marksAt } from './marks.ts';
import { lookOf, notationOf } from './notation.tsx';

interface PassageProps {
  readonly passage: string;
  readonly language: 'en' | 'es';
  readonly marks: readonly RecordMark[];
  readonly lastWord: number | null;
  /** The word that is marked next. */
  readonly cursor: number;
  readonly onPoint: (at: number) => void;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLElement>) => void) | undefined;
  /** The word that is heard while a recording plays. */
  readonly heard?: number | undefined;
}

/** The passage, word by word: each is a button, of which one is in the way of the Tab key. */
export function Passage(props: PassageProps) {
  const { passage, language, marks, lastWord, cursor, onPoint, onKeyDown, heard } = props;
  const { t } = useTranslation('running-records');
  const words = useMemo(() => splitPassage(passage), [passage]);
  const paragraphs = Map.groupBy(
    words.map((word, at) => ({ ...word, at })),
    ({ paragraph }) => paragraph,
  );
  const beginsPage = (first: { readonly at: number; readonly page: number } | undefined) =>
    first !== undefined && first.at > 0 && words[first.at - 1]?.page !== first.page;
  return (
    // The words inside are the controls; their keys are heard here once.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset
      className="record-passage"
      lang={language}
      aria-label={t('mark.passage')}
      onKeyDown={onKeyDown}
    >
      {[...paragraphs].map(([paragraph, line]) => (
        <p key={paragraph} data-page={beginsPage(line[0]) || undefined}>
          {line.map(({ text, at }) => (
            <Word
              key={at}
              text={text}
              at={at}
              sign={notationOf(marks, at)}
              look={lookOf(marks, at)}
              names={marksAt(marks, at)
                .map(({ kind }) => t(`kinds.${kind}`))
                .join(', ')}
              current={at === cursor}
              end={at === lastWord}
              after={lastWord !== null && at > lastWord}
              heard={at === heard}
              onPoint={onPoint}
            />
          ))}
        </p>
      ))}
    </fieldset>
  );
}

interface WordProps {
  readonly text: string;
  readonly at: number;
  readonly sign: string;
  readonly look: string;
  readonly names: string;
  readonly current: boolean;
  readonly end: boolean;
  readonly after: boolean;
  readonly heard: boolean;
  readonly onPoint: (at: number) => void;
}

const Word = memo(function Word(props: WordProps) {
  const { text, at, sign, look, names, current, end, after, heard, onPoint } = props;
  return (
    <button
      type="button"
      className="record-word"
      data-word={at}
      data-look={look}
      data-end={end || undefined}
      data-after={after || undefined}
      data-heard={heard || undefined}
      aria-current={current ? 'true' : undefined}
      aria-label={names === '' ? undefined : `${text}: ${names}${sign === '' ? '' : ` (${sign})`}`}
      tabIndex={current ? 0 : -1}
      onClick={() => onPoint(at)}
    >
      <span className="record-sign" aria-hidden="true">
        {sign}
      </span>
      <span>{text}</span>
    </button>
  );
});

/** The word's button, wherever the passage stands on the page. */
export function findWord(at: number): HTMLElement | null {
  return document.querySelector(`.record-passage [data-word="${at}"]`);
}

/** The last word on the line, as it is laid out now, on which a word stands. */
export function endOfLine(at: number): number {
  const next = findWord(at + 1);
  return next !== null && next.offsetTop === findWord(at)?.offsetTop ? endOfLine(at + 1) : at;
}

/** The first word on that line. */
export function startOfLine(at: number): number {
  const before = findWord(at - 1);
  return before !== null && before.offsetTop === findWord(at)?.offsetTop ? startOfLine(at - 1) : at;
}

/** The word above or below, at about the same place of its line. */
export function wordAcross(at: number, step: 1 | -1): number {
  const from = findWord(at);
  if (from === null) return at;
  let near = step === 1 ? endOfLine(at) + 1 : startOfLine(at) - 1;
  if (findWord(near) === null) return at;
  let best = near;
  const middle = from.offsetLeft + from.offsetWidth / 2;
  const top = findWord(near)?.offsetTop;
  for (; ; near += step) {
    const word = findWord(near);
    if (word === null || word.offsetTop !== top) return best;
    if (distance(word, middle) < distance(findWord(best), middle)) best = near;
  }
}

function distance(word: HTMLElement | null, middle: number): number {
  return word === null ? Infinity : Math.abs(word.offsetLeft + word.offsetWidth / 2 - middle);
}
