import { Button } from '@mantine/core';
import { IconArrowsSplit2, IconThumbUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { entryWords } from './entry-words.ts';
import { isPresent, type Profile, type ProfileEntry } from './profile.ts';
import { RestrictedEntry } from './restricted-entry.tsx';
import { useActs, useEntries } from './use-entries.ts';
import { VoiceMark } from './voice-mark.tsx';

/** What others say about me; I can say whether I think so too. */
export function OthersOnMe({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation('profile');
  const others = profile.entries.filter(
    (entry) => isPresent(entry) && entry.voice !== 'learner' && entry.may.read,
  );
  const supports = others.filter(({ kind }) => kind === 'support');
  const rest = others.filter(({ kind }) => kind !== 'support');
  return (
    <>
      {supports.length > 0 && (
        <section className="card stack" aria-labelledby="me-supports">
          <h2 id="me-supports">{t('me.supports')}</h2>
          <EntryList learnerId={profile.learnerId} entries={supports} />
        </section>
      )}
      <section className="card stack" aria-labelledby="me-others">
        <h2 id="me-others">{t('me.others')}</h2>
        {rest.length === 0 ? (
          <p className="quiet">{t('me.othersEmpty')}</p>
        ) : (
          <EntryList learnerId={profile.learnerId} entries={rest} />
        )}
      </section>
    </>
  );
}

interface EntryListProps {
  readonly learnerId: string;
  readonly entries: readonly ProfileEntry[];
}

function EntryList({ learnerId, entries }: EntryListProps) {
  return (
    <ul className="plain">
      {entries.map((entry) => (
        <OtherEntry key={entry.entryId} learnerId={learnerId} entry={entry} />
      ))}
    </ul>
  );
}

function OtherEntry({
  learnerId,
  entry,
}: {
  readonly learnerId: string;
  readonly entry: ProfileEntry;
}) {
  const { t, i18n } = useTranslation('profile');
  const entries = useEntries(learnerId);
  const acts = useActs(learnerId);
  const mine = entry.stances.find((stance) => stance.mine)?.agrees;
  return (
    <li className="profile-entry">
      {entry.visibility === 'need-to-know' ? (
        <RestrictedEntry learnerId={learnerId} entry={entry} />
      ) : (
        <blockquote lang={entry.language}>{entryWords(entry, t, i18n.language)}</blockquote>
      )}
      <div className="row">
        <VoiceMark voice={entry.voice} />
        {entry.author && <span className="quiet small">{entry.author.name}</span>}
      </div>
      {entry.may.takeStance && (
        <div className="entry-tools">
          {([true, false] as const).map((agrees) => (
            <Button
              key={String(agrees)}
              variant={mine === agrees ? 'light' : 'subtle'}
              size="sm"
              aria-pressed={mine === agrees}
              leftSection={
                agrees ? (
                  <IconThumbUp size={18} aria-hidden />
                ) : (
                  <IconArrowsSplit2 size={18} aria-hidden />
                )
              }
              onClick={() =>
                entries.mutate(acts.stance(entry, mine === agrees ? undefined : agrees))
              }
            >
              {t(agrees ? 'me.agree' : 'me.differ')}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
