import { Button } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EntryCard } from './entry-card.tsx';
import type { Profile } from './profile.ts';
import { useActs, useEntries } from './use-entries.ts';

/** What is not in the profile now, folded away: from an earlier year, and taken out. */
export function EarlierEntries({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation('profile');
  const { learnerId } = profile;
  const entries = useEntries(learnerId);
  const acts = useActs(learnerId);
  const earlier = profile.entries.filter((each) => each.retiredAt === null && each.fromEarlierYear);
  const retired = profile.entries.filter((each) => each.retiredAt !== null);
  return (
    <>
      {earlier.length > 0 && (
        <details className="not-printed">
          <summary>
            {t('panel.earlier')} ({earlier.length})
          </summary>
          <p className="quiet small">{t('panel.earlierHelp')}</p>
          {earlier.map((entry) => (
            <div key={entry.entryId}>
              <p className="small quiet earlier-kind">
                {t(`kinds.${entry.kind}`)} ·{' '}
                {t('year', { from: entry.schoolYear - 1, to: entry.schoolYear })}
              </p>
              <EntryCard
                learnerId={learnerId}
                entry={{ ...entry, may: noMoreThanReading(entry) }}
              />
              {entry.may.retire && (
                <div className="row">
                  <Button
                    size="compact-sm"
                    variant="light"
                    leftSection={<IconCheck size={16} aria-hidden />}
                    onClick={() => entries.mutate(acts.decide(entry, 'keep'))}
                  >
                    {t('entry.stillTrue')}
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    leftSection={<IconX size={16} aria-hidden />}
                    onClick={() => entries.mutate(acts.decide(entry, 'retire'))}
                  >
                    {t('entry.noMore')}
                  </Button>
                </div>
              )}
            </div>
          ))}
        </details>
      )}
      {retired.length > 0 && (
        <details className="not-printed">
          <summary>
            {t('panel.retired')} ({retired.length})
          </summary>
          {retired.map((entry) => (
            <EntryCard key={entry.entryId} learnerId={learnerId} entry={entry} />
          ))}
        </details>
      )}
    </>
  );
}

/** First it is said whether it still holds; then it can be changed like any other. */
function noMoreThanReading({ may }: Profile['entries'][number]) {
  return { ...may, change: false, retire: false, takeStance: false };
}
