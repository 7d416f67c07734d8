import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { announce } from '../../ui/toast-list.ts';
import { type LevelScale, readLevel } from './read-level.ts';
import type { ReaderRow } from './shelf.ts';
import { useReadingChange } from './use-reading-change.ts';

interface LevelsFormProps {
  readonly classId: string;
  readonly learners: readonly ReaderRow[];
  readonly onDone: () => void;
}

/** First levels of many at once, by keyboard alone: a level, Enter, the next learner. */
export function LevelsForm({ classId, learners, onDone }: LevelsFormProps) {
  const { t } = useTranslation('shelf');
  const [scale, setScale] = useState<LevelScale>('grade');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [about, setAbout] = useState(learners[0]?.grades[0]?.replace(/^0+(?=\d)/, '') ?? '');
  const levels = learners.flatMap(({ learnerId }) => {
    const level = readLevel(scale, typed[learnerId] ?? '');
    return level === undefined ? [] : [{ learnerId, scale, level }];
  });
  const wrong = learners.some(({ learnerId }) => isWrong(scale, typed[learnerId]));
  const save = useReadingChange(async () => {
    const { kept } = await api('POST /api/classes/:classId/reading-levels', {
      params: { classId },
      body: { levels },
    });
    announce(t('levels.saved', { count: kept }));
    onDone();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (levels.length > 0 && !wrong) save.mutate(undefined);
  };
  const fill = () =>
    setTyped(
      Object.fromEntries(
        learners.map(({ learnerId }) => [learnerId, typed[learnerId] || about] as const),
      ),
    );
  return (
    <form className="stack levels-form" onSubmit={submit}>
      <h3>{t('levels.title')}</h3>
      <p className="quiet small">{t('levels.lead')}</p>
      <div className="row">
        <SegmentedControl
          aria-label={t('levels.scale')}
          value={scale}
          data={(['grade', 'fp'] as const).map((value) => ({
            value,
            label: t(`levels.scales.${value}`),
          }))}
          onChange={(value) => setScale(value === 'fp' ? 'fp' : 'grade')}
        />
        {scale === 'grade' && (
          <div className="row levels-fill">
            <TextInput
              label={t('levels.fill')}
              value={about}
              size="sm"
              onChange={(event) => setAbout(event.currentTarget.value)}
            />
            <Button variant="default" onClick={fill}>
              {t('levels.fillIn')}
            </Button>
          </div>
        )}
      </div>
      <ol className="plain levels-list">
        {learners.map(({ learnerId, givenName, familyName }) => (
          <li key={learnerId}>
            <TextInput
              label={`${givenName} ${familyName}`}
              value={typed[learnerId] ?? ''}
              maxLength={5}
              autoComplete="off"
              error={isWrong(scale, typed[learnerId]) ? t('levels.wrong') : undefined}
              onChange={(event) => setTyped({ ...typed, [learnerId]: event.currentTarget.value })}
              onKeyDown={goOn}
            />
          </li>
        ))}
      </ol>
      {save.error !== null && <ProblemNotice error={save.error} />}
      <div className="row">
        <Button type="submit" loading={save.isPending} disabled={levels.length === 0 || wrong}>
          {t('levels.save', { count: levels.length })}
        </Button>
      </div>
    </form>
  );
}

function isWrong(scale: LevelScale, typed = ''): boolean {
  return typed.trim() !== '' && readLevel(scale, typed) === undefined;
}

/** Enter goes to the next learner; only after the last one does it save. */
function goOn(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter') return;
  const next = event.currentTarget.closest('li')?.nextElementSibling?.querySelector('input');
  if (!next) return;
  event.preventDefault();
  next.focus();
}
