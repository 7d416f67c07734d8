import {
  cues,
  type Cue,
  type RecordContent,
  type RecordMark,
  type RunningRecord,
} from '@everyplan/contract';
import { splitPassage } from '@everyplan/engine/reading/records';
import { useTranslation } from 'react-i18next';

interface ErrorKindsProps {
  readonly record: RunningRecord;
  readonly onContent: (content: RecordContent) => void;
}

type Slip = Extract<RecordMark, { cues?: unknown }>;

/** The slips one by one, and which information each reader’s attempt seems to have used: meaning, structure, letters. Marking it is optional. */
export function ErrorKinds({ record, onContent }: ErrorKindsProps) {
  const { t } = useTranslation('running-records');
  const { marks, counts } = record.content;
  const slips = marks.filter(
    (mark): mark is Slip =>
      'kind' in mark && ['substitution', 'self-correction'].includes(mark.kind),
  );
  if (counts !== null || slips.length === 0) return null;
  const words = splitPassage(record.passage);
  const toggle = (slip: Slip, cue: Cue) => {
    const had = slip.cues ?? [];
    const next = had.includes(cue) ? had.filter((each) => each !== cue) : [...had, cue];
    onContent({
      ...record.content,
      marks: marks.map((mark) => (mark === slip ? { ...slip, cues: next } : mark)),
    });
  };
  const used = (cue: Cue) => slips.filter((slip) => slip.cues?.includes(cue)).length;
  return (
    <section aria-labelledby="record-kinds">
      <h2 id="record-kinds">{t('cues.title')}</h2>
      <p className="quiet small">{t('cues.help')}</p>
      <table className="record-cues">
        <thead>
          <tr>
            <th scope="col">{t('cues.word')}</th>
            <th scope="col">{t('cues.said')}</th>
            {cues.map((cue) => (
              <th key={cue} scope="col">
                {t(`cues.${cue}`)} ({used(cue)})
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {slips.map((slip, index) => {
            const word = words[slip.at]?.text ?? '';
            return (
              <tr key={`${slip.at}-${slip.kind}-${index}`}>
                <th scope="row" lang={record.language}>
                  {word}
                </th>
                <td lang={record.language}>
                  {'said' in slip ? slip.said : ''} {slip.kind === 'self-correction' && 'SC'}
                </td>
                {cues.map((cue) => (
                  <td key={cue}>
                    <input
                      type="checkbox"
                      aria-label={`${word}: ${t(`cues.${cue}`)}`}
                      checked={slip.cues?.includes(cue) ?? false}
                      disabled={!record.mayChange || record.withdrawn !== null}
                      onChange={() => toggle(slip, cue)}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
