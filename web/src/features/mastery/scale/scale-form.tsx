import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../platform/api.ts';
import type { Answer } from '../../../platform/ask.ts';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { announce } from '../../../ui/toast-list.ts';
import { LevelFields } from './level-fields.tsx';
import { ScalePreview } from './scale-preview.tsx';

type ScaleInUse = Answer<'GET /api/schools/:schoolId/mastery-scale'>;
type Level = ScaleInUse['levels'][number];

const most = 6;
const fewest = 3;

/** The levels as fields; what would change is shown before anything is saved. */
export function ScaleForm({ scale }: { readonly scale: ScaleInUse }) {
  const { t } = useTranslation('mastery');
  const { schoolId } = scale;
  const [levels, setLevels] = useState<readonly Level[]>(scale.levels);
  const [meetsFrom, setMeetsFrom] = useState(scale.meetsFrom);
  const queryClient = useQueryClient();
  const body = { levels: [...levels], meetsFrom: Math.min(meetsFrom, levels.length) };
  const preview = useMutation({
    mutationFn: () =>
      api('POST /api/schools/:schoolId/mastery-scale/preview', { params: { schoolId }, body }),
  });
  const save = useMutation({
    mutationFn: () =>
      api('PUT /api/schools/:schoolId/mastery-scale', { params: { schoolId }, body }),
    onSuccess: async () => {
      const before = { levels: scale.levels, meetsFrom: scale.meetsFrom };
      announce(t('scale.saved'), () => void putBack(before));
      await queryClient.invalidateQueries();
    },
  });
  const putBack = async (before: typeof body) => {
    await api('PUT /api/schools/:schoolId/mastery-scale', { params: { schoolId }, body: before });
    await queryClient.invalidateQueries();
  };
  const change = (index: number, level: Level) => {
    preview.reset();
    setLevels(levels.with(index, level));
  };
  const add = () => {
    const last = levels.at(-1)?.from ?? 0;
    const number = String(levels.length + 1);
    const name = { en: t('scale.level', { number }), es: t('scale.level', { number }) };
    setLevels([...levels, { name, short: number, from: Math.round((last + 1) * 50) / 100 }]);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const failed = save.error ?? preview.error;
  return (
    <form className="stack" onSubmit={submit}>
      {failed && <ProblemNotice error={failed} />}
      {levels.map((level, index) => (
        <LevelFields
          // oxlint-disable-next-line react/no-array-index-key -- a level is its place.
          key={index}
          number={index + 1}
          level={level}
          meets={{ checked: body.meetsFrom === index + 1, onPick: () => setMeetsFrom(index + 1) }}
          onChange={(changed) => change(index, changed)}
          {...(levels.length > fewest &&
            index > 0 && { onRemove: () => setLevels(levels.toSpliced(index, 1)) })}
        />
      ))}
      <div className="row">
        {levels.length < most && (
          <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
            {t('scale.add')}
          </Button>
        )}
        <Button variant="default" loading={preview.isPending} onClick={() => preview.mutate()}>
          {t('scale.preview')}
        </Button>
        <Button type="submit" loading={save.isPending}>
          {t('scale.save')}
        </Button>
      </div>
      {preview.data && <ScalePreview old={scale.levels} tried={levels} counts={preview.data} />}
    </form>
  );
}
