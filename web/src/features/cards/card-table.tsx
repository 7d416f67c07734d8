import { Button } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { When } from '../../ui/when.tsx';
import { Emblem } from './emblem.tsx';
import type { CardRow, useCards } from './use-cards.ts';

interface CardTableProps {
  readonly learners: readonly CardRow[];
  readonly actions: ReturnType<typeof useCards>;
}

/** Who has a card, in what state, and what can be done about it. */
export function CardTable({ learners, actions }: CardTableProps) {
  const { t } = useTranslation('cards');
  const held = learners.filter(({ card }) => card !== null);
  return (
    <section aria-label={t('page.title')}>
      <table className="card-table">
        <thead>
          <tr>
            <th scope="col">{t('page.learner')}</th>
            <th scope="col">{t('page.card')}</th>
            <th scope="col">{t('page.used')}</th>
            <th scope="col">
              <span className="hidden">{t('page.tools')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {learners.map((row) => (
            <CardLine key={row.learnerId} row={row} actions={actions} />
          ))}
        </tbody>
      </table>
      {held.length > 0 && (
        <div className="row card-table-foot">
          <Button
            variant="subtle"
            size="sm"
            onClick={() =>
              actions.issue.mutate({
                learnerIds: held.map(({ learnerId }) => learnerId),
                renew: 'both',
              })
            }
          >
            {t('page.renewAll')}
          </Button>
          <Button
            variant="subtle"
            size="sm"
            color="clay"
            onClick={() => actions.revokeAll.mutate()}
          >
            {t('page.revokeAll')}
          </Button>
        </div>
      )}
    </section>
  );
}

interface CardLineProps {
  readonly row: CardRow;
  readonly actions: CardTableProps['actions'];
}

function CardLine({ row, actions }: CardLineProps) {
  const { t } = useTranslation('cards');
  const { card, givenName, familyName, learnerId } = row;
  const name = `${givenName} ${familyName}`;
  return (
    <tr>
      <th scope="row">
        <span className="card-name">
          {card && <Emblem name={card.emblem} size={20} />}
          {name}
        </span>
      </th>
      <td>
        {card === null ? <span className="quiet">{t('page.none')}</span> : <State row={row} />}
      </td>
      <td>{card && <When at={card.lastUsedAt} />}</td>
      <td>
        {card && (
          <span className="row card-tools">
            {card.state !== 'open' && (
              <Button
                size="compact-sm"
                leftSection={<IconLockOpen size={16} aria-hidden />}
                aria-label={t('page.lift', { name })}
                onClick={() => actions.lift.mutate(row)}
              >
                {t('page.lift', { name: givenName })}
              </Button>
            )}
            <Tool
              label={t('page.newPictures')}
              about={t('page.newPicturesFor', { name })}
              onPress={() => actions.issue.mutate({ learnerIds: [learnerId], renew: 'pictures' })}
            />
            <Tool
              label={t('page.newCard')}
              about={t('page.newCardFor', { name })}
              onPress={() => actions.issue.mutate({ learnerIds: [learnerId], renew: 'both' })}
            />
            <Tool
              label={t('page.revoke')}
              about={t('page.revokeFor', { name })}
              onPress={() => actions.revoke.mutate(row)}
            />
          </span>
        )}
      </td>
    </tr>
  );
}

interface ToolProps {
  readonly label: string;
  readonly about: string;
  readonly onPress: () => void;
}

function Tool({ label, about, onPress }: ToolProps) {
  return (
    <button type="button" className="text-button small" aria-label={about} onClick={onPress}>
      {label}
    </button>
  );
}

function State({ row: { card } }: { readonly row: CardRow }) {
  const { t } = useTranslation('cards');
  if (card === null || card.state === 'open') return <>{t('page.states.open')}</>;
  return (
    <span className="card-locked">
      <IconLock size={16} aria-hidden /> {t(`page.states.${card.state}`)}
    </span>
  );
}
