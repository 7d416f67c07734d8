import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from '@tanstack/react-router';
import { api } from '../../../platform/api.ts';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { announce } from '../../../ui/toast-list.ts';
import { StandardPicker } from '../../standards/standard-picker.tsx';
import type { ClassMap, MapColumn } from '../class-map/class-map.ts';
import { aboutOf } from '../record/record.ts';
import { MarkLine } from './mark-line.tsx';
import { scoreOf } from './score-of.ts';

interface ManySheetProps {
  readonly map: ClassMap;
  readonly column: MapColumn | null;
  readonly onClose: () => void;
}

type AboutPicked = Pick<MapColumn, 'aboutId' | 'isStandard' | 'title'>;

const sources = ['observation', 'conference', 'work-sample'] as const;

/** What one saw of many: pick the standard, tap each learner's level, done. All of it is kept or nothing, and taken back as one. */
export function ManySheet({ map, column, onClose }: ManySheetProps) {
  const { t } = useTranslation(['mastery', 'standards']);
  const [about, setAbout] = useState<AboutPicked | null>(column);
  const [picking, setPicking] = useState(column === null);
  const [marks, setMarks] = useState<ReadonlyMap<string, number>>(new Map());
  const record = useRecordMany(onClose);
  if (picking)
    return (
      <StandardPicker
        title={t('mastery:many.standard')}
        onPick={({ standardId, title }) => {
          setAbout({ aboutId: standardId, isStandard: true, title });
          setPicking(false);
        }}
        onClose={about === null ? onClose : () => setPicking(false)}
      />
    );
  const mark = (learnerId: string, level: number | null) => {
    const next = new Map(marks);
    if (level === null) next.delete(learnerId);
    else next.set(learnerId, level);
    setMarks(next);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const note = String(form.get('note') ?? '').trim();
    if (about === null || marks.size === 0) return;
    record.mutate({
      about: aboutOf(about),
      source: sources.find((each) => each === form.get('source')) ?? 'observation',
      ...(note !== '' && { note }),
      seen: [...marks].map(([learnerId, level]) => ({
        learnerId,
        score: scoreOf(level, map.scale.levels.length),
      })),
    });
  };
  return (
    <Sheet title={t('mastery:many.title')} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        {record.isError && <ProblemNotice error={record.error} />}
        <div className="row spread">
          <strong>{about?.title}</strong>
          <Button variant="subtle" size="compact-md" onClick={() => setPicking(true)}>
            {t('mastery:many.change')}
          </Button>
        </div>
        <NativeSelect
          name="source"
          label={t('mastery:record.source')}
          data={sources.map((value) => ({ value, label: t(`mastery:evidence.sources.${value}`) }))}
        />
        <MarkLine
          label={t('mastery:many.all')}
          name="all"
          scale={map.scale}
          level={null}
          onMark={(level) =>
            setMarks(
              level === null
                ? new Map()
                : new Map(map.learners.map(({ learnerId }) => [learnerId, level])),
            )
          }
        />
        {map.learners.map(({ learnerId, givenName, familyName }) => (
          <MarkLine
            key={learnerId}
            label={`${givenName} ${familyName}`}
            name={learnerId}
            scale={map.scale}
            level={marks.get(learnerId) ?? null}
            onMark={(level) => mark(learnerId, level)}
          />
        ))}
        <TextInput name="note" label={t('mastery:record.note')} maxLength={1000} />
        <div className="many-foot">
          <output className="quiet small">{t('mastery:many.marked', { count: marks.size })}</output>
          <Button type="submit" disabled={marks.size === 0} loading={record.isPending}>
            {t('mastery:many.submit')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

type Body = Parameters<typeof api<'POST /api/classes/:classId/evidence'>>[1]['body'];

function useRecordMany(onDone: () => void) {
  const { t } = useTranslation('mastery');
  const { classId = '' } = useParams({ strict: false });
  const queryClient = useQueryClient();
  const takeBack = async (entryId: string) => {
    await api('DELETE /api/classes/:classId/evidence/:entryId', { params: { classId, entryId } });
    announce(t('many.undone'));
    await queryClient.invalidateQueries();
  };
  return useMutation({
    mutationFn: (body: Body) =>
      api('POST /api/classes/:classId/evidence', { params: { classId }, body }),
    onSuccess: ({ entryId }, { seen }) => {
      announce(t('many.done', { count: seen.length }), () => void takeBack(entryId));
      void queryClient.invalidateQueries();
      onDone();
    },
  });
}
