import { Button } from '@mantine/core';
import type { RecordContent, RecordMark, RunningRecord } from '@everyplan/contract';
import { countMarks, scoreCounts, splitPassage } from '@everyplan/engine/reading/records';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconPlayerPause,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { change, redo, startHistory, undo } from './history.ts';
import { clearWord, marksAt, putMark, putStretch, withSaid, type WordKind } from './marks.ts';
import { keyOfKind, Palette } from './palette.tsx';
import { endOfLine, findWord, Passage, startOfLine, wordAcross } from './passage.tsx';
import { Recorder } from './recorder.tsx';
import { SaidField } from './said-field.tsx';
import { clockText, useClock } from './use-clock.ts';

interface Marked {
  readonly marks: readonly RecordMark[];
  readonly lastWord: number | null;
}

interface MarkingProps {
  readonly record: RunningRecord;
  readonly content: RecordContent;
  readonly onChange: (content: RecordContent) => void;
  readonly onDone: () => void;
  /** Takes a recording; absent where none may be made. */
  readonly onSound: ((sound: Blob, offsetMs: number, audioId: string) => void) | undefined;
}

const asksForWord: readonly string[] = ['substitution', 'self-correction', 'insertion'];

/** The passage while somebody reads it aloud: marks by key, click or finger, a clock, and the accuracy so far. */
export function Marking({ record, content, onChange, onDone, onSound }: MarkingProps) {
  const { t } = useTranslation('running-records');
  const words = useMemo(() => splitPassage(record.passage), [record.passage]);
  const [history, setHistory] = useState(() =>
    startHistory<Marked>({ marks: content.marks, lastWord: content.lastWord }),
  );
  const [cursor, setCursor] = useState(0);
  const [asking, setAsking] = useState<RecordMark>();
  const clock = useClock((content.seconds ?? 0) * 1000);
  const { marks, lastWord } = history.present;

  const latest = useRef(content);
  const save = useCallback(
    (part: Partial<RecordContent>) => {
      latest.current = { ...latest.current, ...part };
      onChange(latest.current);
    },
    [onChange],
  );
  const apply = (next: Marked) => {
    setHistory((before) => change(before, next));
    save({ ...next, marks: [...next.marks], ...secondsOf(clock.elapsedMs()) });
  };
  const step = (move: typeof undo) => {
    const next = move(history);
    setHistory(next);
    save({ ...next.present, marks: [...next.present.marks] });
  };
  const goTo = useCallback(
    (at: number) => {
      const inside = Math.min(Math.max(at, 0), words.length - 1);
      setCursor(inside);
      findWord(inside)?.focus();
    },
    [words.length],
  );
  const offset = () => {
    const offsetMs = Math.round(clock.elapsedMs());
    return offsetMs > 0 ? { offsetMs } : {};
  };
  const mark = (kind: WordKind) => {
    const next = putMark(marks, { kind, at: cursor, ...offset() });
    apply({ marks: next, lastWord });
    const made = next.findLast((each) => each.at === cursor && each.kind === kind);
    if (made !== undefined && asksForWord.includes(kind)) setAsking(made);
  };
  const skipLine = () => {
    const [at, to] = [startOfLine(cursor), endOfLine(cursor)];
    apply({ marks: putStretch(marks, { kind: 'skipped-line', at, to, ...offset() }), lastWord });
  };
  const skipPage = () => {
    const on = words[cursor]?.page;
    const at = words.findIndex(({ page }) => page === on);
    const to = words.findLastIndex(({ page }) => page === on);
    apply({ marks: putStretch(marks, { kind: 'skipped-page', at, to, ...offset() }), lastWord });
  };
  const hasPages = words[0]?.page !== words.at(-1)?.page;
  const endHere = () => apply({ marks, lastWord: lastWord === cursor ? null : cursor });
  const toggleClock = () => {
    if (!clock.running) return clock.start();
    clock.pause();
    save(secondsOf(clock.elapsedMs()));
  };
  const finish = () => {
    clock.pause();
    save(secondsOf(clock.elapsedMs()));
    onDone();
  };

  const keyAct = (key: string): (() => void) | undefined => {
    const kind = keyOfKind.find(([letter]) => letter === key.toLowerCase())?.[1];
    if (kind !== undefined) return () => mark(kind);
    const acts: Readonly<Record<string, () => void>> = {
      ArrowRight: () => goTo(cursor + 1),
      ArrowLeft: () => goTo(cursor - 1),
      ArrowDown: () => goTo(wordAcross(cursor, 1)),
      ArrowUp: () => goTo(wordAcross(cursor, -1)),
      Home: () => goTo(startOfLine(cursor)),
      End: () => goTo(endOfLine(cursor)),
      ' ': toggleClock,
      l: skipLine,
      ...(hasPages ? { p: skipPage } : {}),
      e: endHere,
      Backspace: () => apply({ marks: clearWord(marks, cursor), lastWord }),
      Delete: () => apply({ marks: clearWord(marks, cursor), lastWord }),
    };
    return acts[key];
  };
  useKeys((event) => {
    if (!event.ctrlKey && !event.metaKey) return keyAct(event.key);
    const key = event.key.toLowerCase();
    if (key === 'y' || (key === 'z' && event.shiftKey)) return () => step(redo);
    return key === 'z' ? () => step(undo) : undefined;
  });

  const word = words[cursor]?.text ?? '';
  return (
    <div className="record-marking">
      <div className="record-bar not-printed">
        <Button
          variant={clock.running ? 'default' : 'filled'}
          leftSection={
            clock.running ? (
              <IconPlayerPause size={18} aria-hidden />
            ) : (
              <IconPlayerPlay size={18} aria-hidden />
            )
          }
          onClick={toggleClock}
        >
          {clock.running ? t('mark.pause') : t('mark.start')}
        </Button>
        <span className="record-clock tabular" role="timer" aria-label={t('mark.clock')}>
          {clockText(clock.shownMs)}
        </span>
        <LiveScore words={words} marked={history.present} />
        <span className="row record-undo">
          <Button
            variant="default"
            aria-label={t('mark.undo')}
            disabled={history.past.length === 0}
            onClick={() => step(undo)}
          >
            <IconArrowBackUp size={18} aria-hidden />
          </Button>
          <Button
            variant="default"
            aria-label={t('mark.redo')}
            disabled={history.future.length === 0}
            onClick={() => step(redo)}
          >
            <IconArrowForwardUp size={18} aria-hidden />
          </Button>
        </span>
        {onSound && <Recorder clock={clock} onSound={onSound} />}
        <Button variant={clock.running ? 'filled' : 'default'} onClick={finish}>
          {t('mark.finish')}
        </Button>
      </div>
      <Passage
        passage={record.passage}
        language={record.language}
        marks={marks}
        lastWord={lastWord}
        cursor={cursor}
        onPoint={goTo}
      />
      <div className="record-dock not-printed">
        {asking && (
          <SaidField
            key={`${asking.at}-${asking.kind}`}
            word={words[asking.at]?.text ?? ''}
            language={record.language}
            value={'said' in asking ? (asking.said ?? '') : ''}
            onDone={(said) => {
              setAsking(undefined);
              const before = 'said' in asking ? (asking.said ?? '') : '';
              if (said.trim() !== before) apply({ marks: withSaid(marks, asking, said), lastWord });
              findWord(cursor)?.focus();
            }}
          />
        )}
        <Palette
          word={word}
          on={new Set(marksAt(marks, cursor).map(({ kind }) => kind))}
          isEnd={lastWord === cursor}
          onMark={mark}
          onLine={skipLine}
          onPage={hasPages ? skipPage : undefined}
          onEnd={endHere}
        />
        <p className="quiet small record-keys">{t(hasPages ? 'mark.keysPages' : 'mark.keys')}</p>
      </div>
    </div>
  );
}

function LiveScore({
  words,
  marked,
}: {
  readonly words: ReturnType<typeof splitPassage>;
  readonly marked: Marked;
}) {
  const { t } = useTranslation('running-records');
  const counts = countMarks(words, marked.marks, marked.lastWord ?? words.length - 1);
  if (counts.words === 0) return null;
  const { accuracy, errors, selfCorrections } = scoreCounts(counts);
  return (
    <output className="record-live tabular" aria-live="off">
      {t('mark.live', { percent: Math.floor(accuracy * 100), words: counts.words })}{' '}
      <span className="quiet">
        {t('figures.errors', { count: errors })} ·{' '}
        {t('figures.selfCorrections', { count: selfCorrections })}
      </span>
    </output>
  );
}

function secondsOf(ms: number): { readonly seconds?: number } {
  return ms < 100 ? {} : { seconds: Math.round(ms / 100) / 10 };
}

/**
 * Hears the keys of the page, whatever was pressed last: a teacher who has just started the clock by mouse goes on marking by key. Fields
 * keep their keys, and a button its own space and Enter.
 */
function useKeys(actOf: (event: KeyboardEvent) => (() => void) | undefined): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.altKey || isBusy(event)) return;
      const act = actOf(event);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}

function isBusy({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('input, textarea, select, dialog') !== null) return true;
  return (
    key === ' ' && target.closest('button, a') !== null && target.dataset['word'] === undefined
  );
}
