import { Button } from '@mantine/core';
import type { ProfileKind } from '@everyplan/contract';
import { IconId, IconMessage2Heart, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { ClassesOfLearner } from '../learners/classes-of-learner.tsx';
import { useLearner } from '../learners/learner.ts';
import { PaceForm } from '../learners/pace-form.tsx';
import { EarlierEntries } from './earlier-entries.tsx';
import { EntryCard } from './entry-card.tsx';
import { EntryForm } from './entry-form.tsx';
import { kinds } from './entry-words.ts';
import { missingVoices } from './missing-voices.ts';
import { isPresent, type Profile, type ProfileEntry, profileQuery } from './profile.ts';
import './profile.css';

/** The profile: what the learner, the family and the adults at school say, each in their own voice. */
export function ProfilePanel() {
  const { learnerId = '' } = useParams({ strict: false });
  const learner = useLearner();
  const query = useQuery(profileQuery(learnerId));
  return (
    <Loaded query={query}>
      {(profile) => (
        <div className="voices">
          <div className="stack profile-sections">
            <ProfileHead profile={profile} />
            <Sections profile={profile} />
            <EarlierEntries profile={profile} />
          </div>
          <div className="stack">
            {learner.data && <PaceForm learner={learner.data} />}
            {learner.data && <ClassesOfLearner learner={learner.data} />}
          </div>
        </div>
      )}
    </Loaded>
  );
}

function ProfileHead({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation('profile');
  const { learnerId } = profile;
  const [adding, setAdding] = useState(false);
  const missing = missingVoices(profile.entries.filter(isPresent));
  return (
    <div className="stack">
      <p className="quiet">
        {t('panel.lead', { name: profile.givenName })}{' '}
        {missing.length > 0 &&
          t('panel.missing', {
            voices: missing.map((voice) => t(`voices.${voice}`).toLowerCase()).join(', '),
          })}
      </p>
      {adding ? (
        <EntryForm learnerId={learnerId} onDone={() => setAdding(false)} />
      ) : (
        <div className="row not-printed">
          {profile.voices.length > 0 && (
            <Button
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() => setAdding(true)}
            >
              {t('panel.add')}
            </Button>
          )}
          <Link to="/learners/$learnerId/meet" params={{ learnerId }} className="plain-link">
            <Button
              component="span"
              variant="default"
              leftSection={<IconId size={18} aria-hidden />}
            >
              {t('panel.meet')}
            </Button>
          </Link>
        </div>
      )}
    </div>
  );
}

function Sections({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation('profile');
  const present = profile.entries.filter(isPresent);
  if (present.length === 0)
    return (
      <Empty
        icon={<IconMessage2Heart size={40} stroke={1.5} aria-hidden />}
        title={t('panel.emptyTitle')}
        text={t('panel.emptyText')}
      />
    );
  return kinds.map((kind) => (
    <Section
      key={kind}
      kind={kind}
      profile={profile}
      entries={present.filter((entry) => entry.kind === kind)}
    />
  ));
}

interface SectionProps {
  readonly kind: ProfileKind;
  readonly profile: Profile;
  readonly entries: readonly ProfileEntry[];
}

const order = ['learner', 'family', 'teacher', 'staff'] as const;

/** One thing to know, in the order of the voices; the learner speaks first. */
function Section({ kind, profile, entries }: SectionProps) {
  const { t } = useTranslation('profile');
  const [adding, setAdding] = useState(false);
  if (entries.length === 0) return null;
  const mayAdd = profile.voices.some((voice) => voice.kinds.includes(kind));
  const name = t(`kinds.${kind}`);
  return (
    <section aria-labelledby={`profile-${kind}`} className="profile-section">
      <div className="row spread profile-section-head">
        <h2 id={`profile-${kind}`}>{name}</h2>
        {mayAdd && !adding && (
          <Button
            variant="subtle"
            size="compact-sm"
            className="not-printed"
            leftSection={<IconPlus size={16} aria-hidden />}
            aria-label={t('panel.addTo', { kind: name })}
            onClick={() => setAdding(true)}
          >
            {t('me.add')}
          </Button>
        )}
      </div>
      {(kind === 'what-works' || kind === 'what-helped') && (
        <p className="quiet small">{t(`hints.${kind}`)}</p>
      )}
      {entries
        .toSorted((a, b) => order.indexOf(a.voice) - order.indexOf(b.voice))
        .map((entry) => (
          <EntryCard key={entry.entryId} learnerId={profile.learnerId} entry={entry} />
        ))}
      {adding && (
        <EntryForm learnerId={profile.learnerId} kind={kind} onDone={() => setAdding(false)} />
      )}
    </section>
  );
}
