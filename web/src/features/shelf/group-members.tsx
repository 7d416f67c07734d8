import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClassReading, ReadingGroup } from './shelf.ts';

interface GroupMembersProps {
  readonly reading: ClassReading;
  readonly groups: readonly ReadingGroup[];
  /** Of the group that they are in; empty: of none. */
  readonly groupId: string;
  readonly learnerIds: readonly string[];
  readonly onMove: (learnerId: string, toGroupId: string) => void;
}

/** The readers of a group, each with a list to move them by; a name can be dragged too. */
export function GroupMembers({
  reading: { learners, mayChange },
  groups,
  groupId,
  learnerIds,
  onMove,
}: GroupMembersProps) {
  const { t } = useTranslation('shelf');
  const members = learnerIds.flatMap(
    (id) => learners.find(({ learnerId }) => learnerId === id) ?? [],
  );
  return (
    <ul className="plain group-members">
      {members.map(({ learnerId, givenName, familyName }) => (
        <li key={learnerId} draggable={mayChange} data-learner={learnerId}>
          <span>
            {givenName} {familyName}
          </span>
          {mayChange && (
            <NativeSelect
              className="not-printed"
              aria-label={t('groups.move', { name: `${givenName} ${familyName}` })}
              size="xs"
              value={groupId}
              data={[
                ...groups.map((group, index) => ({
                  value: group.groupId,
                  label: t('groups.group', { number: index + 1 }),
                })),
                { value: '', label: t('groups.without') },
              ]}
              onChange={(event) => onMove(learnerId, event.currentTarget.value)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
