import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { announce } from '../../ui/toast-list.ts';
import type { ClassReading } from './shelf.ts';
import { useReadingChange } from './use-reading-change.ts';

interface PrintSetProps {
  readonly reading: ClassReading;
  readonly onClose: () => void;
}

interface Picked {
  readonly setId: string;
  readonly picks: readonly { readonly learnerId: string; readonly textId: string }[];
}

const papers = ['a4', 'letter'] as const;

/** A text for every learner of a class in one act: paper and number, then the booklets, each pick open to change. */
export function PrintSet({ reading, onClose }: PrintSetProps) {
  const { t } = useTranslation('shelf');
  const [paper, setPaper] = useState<(typeof papers)[number]>('letter');
  const [each, setEach] = useState<'1' | '2'>('1');
  const [picked, setPicked] = useState<Picked>();
  const params = { classId: reading.classId };
  const drop = useReadingChange(async (setId: string) => {
    await api('DELETE /api/classes/:classId/class-sets/:setId', { params: { ...params, setId } });
    setPicked(undefined);
    announce(t('print.dropped'));
  });
  const make = useReadingChange(async () => {
    setPicked(
      await api('POST /api/classes/:classId/class-sets', { params, body: { each: Number(each) } }),
    );
  });
  const error = make.error ?? drop.error;
  return (
    <Sheet title={t('print.title')} onClose={onClose}>
      <div className="stack">
        <p className="quiet">{t('print.lead')}</p>
        <div className="row">
          <SegmentedControl
            aria-label={t('print.paper')}
            value={paper}
            data={papers.map((value) => ({ value, label: t(`print.papers.${value}`) }))}
            onChange={(value) => setPaper(value === 'a4' ? 'a4' : 'letter')}
          />
          {picked === undefined && (
            <NativeSelect
              label={t('print.each')}
              value={each}
              data={['1', '2']}
              onChange={(event) => setEach(event.currentTarget.value === '2' ? '2' : '1')}
            />
          )}
        </div>
        {error !== null && <ProblemNotice error={error} />}
        {picked === undefined ? (
          <Button loading={make.isPending} onClick={() => make.mutate(undefined)}>
            {t('print.make')}
          </Button>
        ) : (
          <Booklets
            reading={reading}
            picked={picked}
            paper={paper}
            onChange={(picks) => setPicked({ ...picked, picks })}
            onDrop={() => drop.mutate(picked.setId)}
          />
        )}
      </div>
    </Sheet>
  );
}

interface BookletsProps {
  readonly reading: ClassReading;
  readonly picked: Picked;
  readonly paper: string;
  readonly onChange: (picks: Picked['picks']) => void;
  readonly onDrop: () => void;
}

function Booklets({ reading, picked, paper, onChange, onDrop }: BookletsProps) {
  const { t } = useTranslation('shelf');
  const change = useReadingChange(async ({ learnerId, textIds }: Change) => {
    await api('PUT /api/classes/:classId/class-sets/:setId/learners/:learnerId', {
      params: { classId: reading.classId, setId: picked.setId, learnerId },
      body: { textIds: [...textIds] },
    });
  });
  if (picked.picks.length === 0) return <p>{t('print.nobody')}</p>;
  const put = (at: number, textId: string) => {
    const picks = picked.picks.map((pick, each) => (each === at ? { ...pick, textId } : pick));
    const learnerId = picks[at]!.learnerId;
    onChange(picks);
    change.mutate({
      learnerId,
      textIds: picks.filter((pick) => pick.learnerId === learnerId).map((pick) => pick.textId),
    });
  };
  return (
    <>
      <output>
        <strong>{t('print.made', { count: picked.picks.length })}</strong>
      </output>
      <Button
        component="a"
        href={bookletsAddress(reading.classId, { paper, picks: picked.picks })}
        target="_blank"
        rel="noopener"
        leftSection={<IconPrinter size={18} aria-hidden />}
      >
        {t('print.open')}
      </Button>
      {change.error !== null && <ProblemNotice error={change.error} />}
      <ul className="plain print-picks">
        {picked.picks.map((pick, at) => (
          <PickLine
            key={`${pick.learnerId} ${at}`}
            reading={reading}
            pick={pick}
            onPut={(textId) => put(at, textId)}
          />
        ))}
      </ul>
      <Button variant="default" onClick={onDrop}>
        {t('print.drop')}
      </Button>
    </>
  );
}

interface Change {
  readonly learnerId: string;
  readonly textIds: readonly string[];
}

interface PickLineProps {
  readonly reading: ClassReading;
  readonly pick: Picked['picks'][number];
  readonly onPut: (textId: string) => void;
}

function PickLine({ reading, pick, onPut }: PickLineProps) {
  const learner = reading.learners.find(({ learnerId }) => learnerId === pick.learnerId);
  const titles = new Map(
    [...reading.texts, ...(learner?.texts ?? [])].map(({ textId, title }) => [textId, title]),
  );
  const offered = [
    ...new Set([pick.textId, ...(learner?.texts ?? []).map(({ textId }) => textId)]),
  ];
  return (
    <li>
      <NativeSelect
        label={`${learner?.givenName} ${learner?.familyName}`}
        value={pick.textId}
        data={offered.flatMap((value) => {
          const label = titles.get(value);
          return label === undefined ? [] : [{ value, label }];
        })}
        onChange={(event) => onPut(event.currentTarget.value)}
      />
    </li>
  );
}

function bookletsAddress(
  classId: string,
  { paper, picks }: { readonly paper: string; readonly picks: Picked['picks'] },
): string {
  const list = picks.map(({ learnerId, textId }) => `${learnerId}:${textId}`).join(',');
  return `/api/classes/${classId}/booklets?${new URLSearchParams({ paper, picks: list })}`;
}
