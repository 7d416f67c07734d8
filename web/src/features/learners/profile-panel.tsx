import { IconMessage2Heart } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { When } from '../../ui/when.tsx';
import { type Learner, useLearner } from './learner.ts';
import { PaceForm } from './pace-form.tsx';

const kinds = ['strength', 'need', 'interest', 'what-works', 'hope'] as const;

/** The profile: what the learner, the family and the teachers say, each with its author's voice and date. */
export function ProfilePanel() {
  const query = useLearner();
  return (
    <Loaded query={query}>
      {(learner) => (
        <div className="voices">
          <Entries learner={learner} />
          <div className="stack">
            <PaceForm learner={learner} />
            <Classes learner={learner} />
          </div>
        </div>
      )}
    </Loaded>
  );
}

function Entries({ learner }: { readonly learner: Learner }) {
  const { t } = useTranslation('learners');
  if (learner.entries.length === 0)
    return (
      <Empty
        icon={<IconMessage2Heart size={40} stroke={1.5} aria-hidden />}
        title={t('profile.emptyTitle')}
        text={t('profile.emptyText')}
      />
    );
  return (
    <div className="stack" style={{ gap: '1.75rem' }}>
      {kinds.map((kind) => {
        const entries = learner.entries.filter((entry) => entry.kind === kind);
        return entries.length === 0 ? null : (
          <section key={kind} aria-labelledby={`profile-${kind}`}>
            <h2 id={`profile-${kind}`}>{t(`profile.kinds.${kind}`)}</h2>
            {entries.map((entry) => (
              <div key={entry.entryId} className="voice-entry">
                <blockquote lang={entry.language}>{entry.text}</blockquote>
                <p className="quiet small">
                  {t(`profile.voices.${entry.voice}`)} · <When at={entry.writtenAt} />
                </p>
              </div>
            ))}
          </section>
        );
      })}
    </div>
  );
}

function Classes({ learner }: { readonly learner: Learner }) {
  const { t } = useTranslation('learners');
  if (learner.classes.length === 0) return null;
  return (
    <section className="card" aria-labelledby="profile-classes">
      <h2 id="profile-classes">{t('profile.classes')}</h2>
      <ul className="plain">
        {learner.classes.map(({ classId, title }) => (
          <li key={classId}>
            {learner.may.editPlan ? (
              <Link to="/classes/$classId" params={{ classId }} className="link">
                {title}
              </Link>
            ) : (
              title
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
