import { NativeSelect } from '@mantine/core';
import type { Because } from '@everyplan/contract';
import { useTranslation } from 'react-i18next';
import { Reasons } from '../../ui/reasons.tsx';
import { GroupMembers } from './group-members.tsx';
import type { ClassReading, ReadingGroup } from './shelf.ts';

interface GroupCardProps {
  readonly reading: ClassReading;
  readonly groups: readonly ReadingGroup[];
  readonly at: number;
  readonly texts: ClassReading['texts'];
  readonly because: readonly Because[];
  readonly onMove: (learnerId: string, toGroupId: string) => void;
  readonly onText: (textId: string | null) => void;
}

/** A group: its text and its readers. */
export function GroupCard({ reading, groups, at, texts, because, onMove, onText }: GroupCardProps) {
  const { t } = useTranslation('shelf');
  const group = groups[at]!;
  const members = group.learnerIds.flatMap(
    (id) => reading.learners.find(({ learnerId }) => learnerId === id) ?? [],
  );
  const offered = textsFor(members, texts);
  const title = offered.find(({ textId }) => textId === group.textId)?.title;
  return (
    <li className="card stack group-card" data-group={group.groupId}>
      <h3>{t('groups.group', { number: at + 1 })}</h3>
      {reading.mayChange && (
        <NativeSelect
          className="not-printed"
          label={t('groups.text')}
          value={group.textId ?? ''}
          data={[
            { value: '', label: t('groups.noText') },
            ...offered.map(({ textId, title: label }) => ({ value: textId, label })),
          ]}
          onChange={(event) => onText(event.currentTarget.value || null)}
        />
      )}
      <p className={reading.mayChange ? 'group-text' : ''}>{title ?? t('groups.noText')}</p>
      <Reasons because={because} />
      <GroupMembers
        reading={reading}
        groups={groups}
        groupId={group.groupId}
        learnerIds={group.learnerIds}
        onMove={onMove}
      />
    </li>
  );
}

/** The group's own text and what its readers have on their shelves. */
function textsFor(members: ClassReading['learners'], texts: ClassReading['texts']) {
  const all = [...texts, ...members.flatMap((member) => member.texts)];
  return [...new Map(all.map((text) => [text.textId, text])).values()];
}
