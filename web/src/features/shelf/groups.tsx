import { Button, NativeSelect } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { Because } from '@everyplan/contract';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { newId } from '../../platform/new-id.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { announce } from '../../ui/toast-list.ts';
import { GroupCard } from './group-card.tsx';
import { GroupMembers } from './group-members.tsx';
import { learnersWithoutGroup } from './learners-without-group.ts';
import { moveLearner } from './move-learner.ts';
import { printPart } from './print-part.ts';
import type { ClassReading, ReadingGroup } from './shelf.ts';
import { useDragLearners } from './use-drag-learners.ts';
import { useReadingChange } from './use-reading-change.ts';

interface Draft {
  readonly groups: readonly ReadingGroup[];
  readonly because: ReadonlyMap<string, readonly Because[]>;
  readonly texts: ClassReading['texts'];
}

/** As many as the server keeps. */
const mostGroups = 20;

/** Guided-reading groups: proposed with reasons, moved by drag or by a list, kept, undone, printed. */
export function Groups({ reading }: { readonly reading: ClassReading }) {
  const { t } = useTranslation('shelf');
  const [draft, setDraft] = useState<Draft>();
  const [size, setSize] = useState('5');
  const params = { classId: reading.classId };
  const propose = useReadingChange(async () => {
    const { groups, texts } = await api('POST /api/classes/:classId/reading-group-proposals', {
      params,
      body: { size: Number(size) },
    });
    const named = groups.map((group) => ({ ...group, groupId: newId() }));
    setDraft({
      groups: named,
      texts,
      because: new Map(named.map(({ groupId, because }) => [groupId, because])),
    });
  });
  const keep = useReadingChange(async (groups: readonly ReadingGroup[]) => {
    await api('PUT /api/classes/:classId/reading-groups', {
      params,
      body: {
        groups: groups.map(({ groupId, textId, learnerIds }) => ({
          groupId,
          textId,
          learnerIds: [...learnerIds],
        })),
      },
    });
  });
  const put = async (groups: readonly ReadingGroup[], said: string) => {
    await keep.mutateAsync(groups);
    setDraft(undefined);
    announce(said, () => keep.mutate(reading.groups));
  };
  const shown = draft?.groups ?? reading.groups;
  const without = learnersWithoutGroup(reading.learners, shown);
  const change = (groups: readonly ReadingGroup[]) =>
    setDraft({
      groups,
      because: draft?.because ?? new Map(),
      texts: draft?.texts ?? reading.texts,
    });
  const list = useRef<HTMLOListElement>(null);
  useDragLearners(list, (learnerId, to) => {
    if (reading.mayChange && reading.learners.some((each) => each.learnerId === learnerId))
      change(moveLearner(shown, learnerId, to));
  });
  // The list that somebody was moved by is another one in the other group: the focus goes there too.
  const moved = useRef<string>(undefined);
  useEffect(() => {
    if (moved.current === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-learner="${moved.current}"] select`)?.focus();
    moved.current = undefined;
  });
  const moveByList = (learnerId: string, to: string) => {
    moved.current = learnerId;
    change(moveLearner(shown, learnerId, to));
  };
  const error = propose.error ?? keep.error;
  return (
    <section className="reading-groups stack" aria-labelledby="groups-title">
      <div className="row spread">
        <h2 id="groups-title">{t('groups.title')}</h2>
        {shown.length > 0 && draft === undefined && (
          <Button
            variant="default"
            className="not-printed"
            leftSection={<IconPrinter size={18} aria-hidden />}
            onClick={() =>
              printPart(list.current?.closest<HTMLElement>('.class-reading'), 'groups')
            }
          >
            {t('groups.print')}
          </Button>
        )}
      </div>
      <p className="quiet small not-printed">{t('groups.lead')}</p>
      {reading.mayChange && (
        <div className="row groups-tools not-printed">
          <NativeSelect
            label={t('groups.size')}
            value={size}
            data={['3', '4', '5', '6']}
            onChange={(event) => setSize(event.currentTarget.value)}
          />
          <Button
            variant="default"
            loading={propose.isPending}
            onClick={() => propose.mutate(undefined)}
          >
            {t(shown.length === 0 ? 'groups.propose' : 'groups.proposeAgain')}
          </Button>
        </div>
      )}
      {error !== null && <ProblemNotice error={error} />}
      {shown.length === 0 && <p>{t('groups.none')}</p>}
      <ol ref={list} className="plain groups-list">
        {shown.map((group, at) => (
          <GroupCard
            key={group.groupId}
            reading={reading}
            groups={shown}
            at={at}
            texts={draft?.texts ?? reading.texts}
            because={draft?.because.get(group.groupId) ?? []}
            onMove={moveByList}
            onText={(textId) =>
              change(shown.map((each, index) => (index === at ? { ...each, textId } : each)))
            }
          />
        ))}
        {shown.length > 0 && without.length > 0 && (
          <li className="card stack group-card" data-group="">
            <h3>{t('groups.without')}</h3>
            <GroupMembers
              reading={reading}
              groups={shown}
              groupId=""
              learnerIds={without}
              onMove={moveByList}
            />
          </li>
        )}
      </ol>
      {reading.mayChange && (
        <div className="row not-printed">
          {draft && (
            <>
              <Button
                loading={keep.isPending}
                onClick={() => void put(draft.groups, t('groups.kept')).catch(() => undefined)}
              >
                {t('groups.keep')}
              </Button>
              <p className="quiet small">{t('groups.unsaved')}</p>
            </>
          )}
          {shown.length < mostGroups && (
            <Button
              variant="default"
              onClick={() => change([...shown, { groupId: newId(), textId: null, learnerIds: [] }])}
            >
              {t('groups.add')}
            </Button>
          )}
          {draft === undefined && reading.groups.length > 0 && (
            <Button
              variant="default"
              onClick={() => void put([], t('groups.ended')).catch(() => undefined)}
            >
              {t('groups.end')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
