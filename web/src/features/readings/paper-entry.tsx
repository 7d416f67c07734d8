import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../platform/new-id.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import type { ClassReading, ReaderRow } from '../shelf/shelf.ts';
import { FindText } from './find-text.tsx';
import { type OfferedText, offeredTexts } from './offered-texts.ts';
import { type PaperLine, readLine } from './paper-line.ts';
import { PaperRow } from './paper-row.tsx';
import { usePaperReadings } from './use-paper-readings.ts';

interface PaperEntryProps {
  readonly reading: ClassReading;
  /** Today. */
  readonly day: string;
  readonly onClose: () => void;
}

/** Readings on paper, a line a learner, kept in one act. */
export function PaperEntry({ reading, day, onClose }: PaperEntryProps) {
  const { t } = useTranslation('readings');
  const [readOn, setReadOn] = useState(day);
  const { lines, found, put, putForAll, add } = useLines(reading);
  const { note } = usePaperReadings(reading.classId);
  const read = reading.learners.map(({ learnerId }) => ({
    learnerId,
    is: readLine(lines[learnerId]!.line),
  }));
  const count = read.filter(({ is }) => is !== undefined).length;
  const isWrong = read.some(({ is }) => is === 'wrong');
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const noted = read.flatMap(({ learnerId, is }) =>
      is === undefined || is === 'wrong'
        ? []
        : [{ learnerId, readingId: lines[learnerId]!.readingId, readOn, ...is }],
    );
    note.mutate(noted, { onSuccess: onClose });
  };
  return (
    <form className="stack paper-entry" onSubmit={keep}>
      <div className="row paper-entry-head">
        <label>
          <span className="small">{t('entry.readOn')}</span>
          <input
            className="paper-field"
            type="date"
            required
            value={readOn}
            max={day}
            onChange={(event) => setReadOn(event.currentTarget.value)}
          />
        </label>
        <FindText onAdd={add} onAll={putForAll} />
      </div>
      <table className="readings-table paper-table">
        <thead>
          <tr>
            {(['learner', 'text', 'vote', 'right'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`entry.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reading.learners.map((learner, index) => (
            <PaperRow
              key={learner.learnerId}
              name={`${learner.givenName} ${learner.familyName}`}
              texts={offeredTexts(learner, { named: reading.texts, found })}
              line={lines[learner.learnerId]!.line}
              begins={index === 0}
              onPut={(part) => put(learner.learnerId, part)}
            />
          ))}
        </tbody>
      </table>
      {note.isError && <ProblemNotice error={note.error} />}
      <div className="row">
        <Button type="submit" loading={note.isPending} disabled={count === 0 || isWrong}>
          {t('entry.keep', { count })}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('entry.cancel')}
        </Button>
        <output id="paper-wrong" className="small readings-quiet">
          {isWrong && t('entry.wrong')}
        </output>
      </div>
    </form>
  );
}

interface Begun {
  readonly readingId: string;
  readonly line: PaperLine;
}

/** The lines as they are typed, each beginning with the text that was given out last, and the texts found beside. */
function useLines(reading: ClassReading) {
  const [lines, setLines] = useState<Readonly<Record<string, Begun>>>(() =>
    Object.fromEntries(
      reading.learners.map((learner) => [
        learner.learnerId,
        { readingId: newId(), line: { textId: firstText(learner), vote: '', right: '' } },
      ]),
    ),
  );
  const [found, setFound] = useState<readonly OfferedText[]>([]);
  const add = (text: OfferedText) =>
    setFound((before) => [...before.filter(({ textId }) => textId !== text.textId), text]);
  return {
    lines,
    found,
    add,
    put: (learnerId: string, part: Partial<PaperLine>) =>
      setLines((before) => ({ ...before, [learnerId]: withPart(before[learnerId]!, part) })),
    putForAll: (text: OfferedText) => {
      add(text);
      setLines((before) =>
        Object.fromEntries(
          Object.entries(before).map(([id, begun]) => [
            id,
            withPart(begun, { textId: text.textId }),
          ]),
        ),
      );
    },
  };
}

function withPart(begun: Begun, part: Partial<PaperLine>): Begun {
  return { ...begun, line: { ...begun.line, ...part } };
}

function firstText({ given, texts }: ReaderRow): string {
  return given[0] ?? texts[0]?.textId ?? '';
}
