import { Button } from '@mantine/core';
import type { RecordContent, RunningRecord } from '@everyplan/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { PrintButton } from '../../ui/print-button.tsx';
import { announce } from '../../ui/toast-list.ts';
import { When } from '../../ui/when.tsx';
import { AnswerLines } from './answer-lines.tsx';
import { ErrorKinds } from './error-kinds.tsx';
import { Legend } from './legend.tsx';
import { Replay } from './replay.tsx';
import { fluencySentence, percentText, readerSentence } from './sentences.ts';
import { clockText } from './use-clock.ts';
import { Versions } from './versions.tsx';

interface SummaryProps {
  readonly record: RunningRecord;
  readonly onCorrect: () => void;
  /** Corrects the record, with the reason. */
  readonly onContent: (content: RecordContent, because: string) => void;
}

/** What a finished record says: what to do next first, with its reason; then the figures, the marked passage and where they come from. */
export function Summary({ record, onCorrect, onContent }: SummaryProps) {
  const { t } = useTranslation('running-records');
  const { score, withdrawn } = record;
  if (score === null) return null;
  return (
    <div className="stack record-summary">
      {withdrawn && (
        <output className="record-withdrawn">
          {t('summary.withdrawn')} <When at={withdrawn.at} /> {withdrawn.because}
        </output>
      )}
      <section aria-labelledby="record-next" className="record-verdict" data-band={score.band}>
        <h2 id="record-next">{t(`bands.${score.band}`)}</h2>
        <p>
          {t('summary.why', {
            percent: percentText(score.accuracy),
            words: score.words,
            count: score.errors,
          })}
        </p>
        {record.next && <p className="record-step">{t(`next.${record.next}`)}</p>}
      </section>
      <Figures record={record} />
      <Notes record={record} />
      <AnswerLines record={record} />
      {record.mayChange && (
        <div className="row not-printed">
          <PrintButton label={t('summary.print')} />
          {!withdrawn && (
            <Button variant="default" onClick={onCorrect}>
              {t('summary.correct')}
            </Button>
          )}
          <Withdraw record={record} />
        </div>
      )}
      {record.passage !== '' && record.content.counts === null && (
        <section aria-labelledby="record-text">
          <h2 id="record-text">{t('summary.text')}</h2>
          <Replay record={record} />
          <Legend />
        </section>
      )}
      <ErrorKinds record={record} onContent={(next) => onContent(next, t('cues.because'))} />
      <Versions
        record={record}
        onTake={withdrawn ? undefined : (earlier) => onContent(earlier, t('versions.because'))}
      />
    </div>
  );
}

function Figures({ record }: { readonly record: RunningRecord }) {
  const { t } = useTranslation('running-records');
  const { score, fluency, reader } = record;
  if (score === null) return null;
  const perMinute = score.wordsCorrectPerMinute;
  return (
    <>
      <dl className="record-figures tabular">
        <Figure name={t('figures.accuracy')} value={percentText(score.accuracy)} />
        <Figure
          name={t('figures.errorRatio')}
          value={score.errorRatio === null ? '–' : `1 : ${score.errorRatio}`}
        />
        <Figure
          name={t('figures.selfCorrectionRatio')}
          value={score.selfCorrectionRatio === null ? '–' : `1 : ${score.selfCorrectionRatio}`}
        />
        {perMinute !== null && (
          <Figure
            name={t('figures.perMinute')}
            value={String(Math.round(perMinute))}
            note={record.content.seconds === null ? '' : clockText(record.content.seconds * 1000)}
          />
        )}
      </dl>
      {perMinute !== null && fluency && (
        <p className="record-sentence">
          {fluencySentence(t, fluency, perMinute)}{' '}
          {fluency.otherGradeText && t('fluency.otherGrade')}{' '}
          <span className="quiet small">{t('fluency.source')}</span>
        </p>
      )}
      {reader && <p className="record-sentence">{readerSentence(t, reader)}</p>}
      {reader === null && <p className="record-sentence quiet">{t('noReader')}</p>}
    </>
  );
}

function Figure({
  name,
  value,
  note = '',
}: {
  readonly name: string;
  readonly value: string;
  readonly note?: string;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value} {note !== '' && <span className="quiet small">({note})</span>}
      </dd>
    </div>
  );
}

function Notes({ record }: { readonly record: RunningRecord }) {
  const { t } = useTranslation('running-records');
  const { expression, retell, asked, answeredRight, note } = record.content;
  const parts = (['phrasing', 'pace', 'smoothness', 'expression'] as const).flatMap((part) => {
    const level = expression[part];
    return level === null
      ? []
      : [`${t(`rubric.${part}.name`)} ${level}: ${t(`rubric.${part}.l${level as 1 | 2 | 3 | 4}`)}`];
  });
  const lines = [
    ...parts,
    ...(retell === null
      ? []
      : [`${t('finish.retell')} ${retell}: ${t(`retell.l${retell as 0 | 1 | 2 | 3 | 4}`)}`]),
    ...(asked === null ? [] : [t('summary.answers', { right: answeredRight ?? 0, asked })]),
    ...(note === '' ? [] : [note]),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className="record-notes">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Withdraw({ record }: { readonly record: RunningRecord }) {
  const { t } = useTranslation('running-records');
  const queryClient = useQueryClient();
  const { learnerId, recordId } = record;
  const path = '/api/learners/:learnerId/running-records/:recordId/withdrawal' as const;
  const params = { learnerId, recordId };
  const set = useMutation({
    mutationFn: (withdrawn: boolean) =>
      withdrawn
        ? api(`PUT ${path}`, { params, body: { because: '' } })
        : api(`DELETE ${path}`, { params }),
    onSuccess: async (_, withdrawn) => {
      await queryClient.invalidateQueries();
      announce(
        withdrawn ? t('summary.nowWithdrawn') : t('summary.counts'),
        withdrawn ? () => set.mutate(false) : undefined,
      );
    },
  });
  const isWithdrawn = record.withdrawn !== null;
  return (
    <Button variant="default" loading={set.isPending} onClick={() => set.mutate(!isWithdrawn)}>
      {isWithdrawn ? t('summary.restore') : t('summary.withdraw')}
    </Button>
  );
}
