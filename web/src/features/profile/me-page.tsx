import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useMe } from '../session/me.ts';
import { MyQuestions } from './my-questions.tsx';
import { MySection, myKinds } from './my-section.tsx';
import { OthersOnMe } from './others-on-me.tsx';
import { isPresent, type Profile, profileQuery } from './profile.ts';
import './me.css';

/** The learner's own page: who I am, in my words; then what others say. */
export function MePage() {
  const { t } = useTranslation('profile');
  const { personId } = useMe();
  const query = useQuery(profileQuery(personId));
  return (
    <>
      <PageHeader title={t('me.title')} lead={t('me.lead')} />
      <Loaded query={query}>{(profile) => <MyProfile profile={profile} />}</Loaded>
    </>
  );
}

function MyProfile({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation('profile');
  const mine = profile.entries.filter((entry) => isPresent(entry) && entry.voice === 'learner');
  return (
    <div className="stack me-page">
      <MyQuestions profile={profile} />
      <div className="me-sections">
        {myKinds.map((kind) => (
          <MySection
            key={kind}
            learnerId={profile.learnerId}
            kind={kind}
            entries={mine.filter((entry) => entry.kind === kind)}
          />
        ))}
      </div>
      <OthersOnMe profile={profile} />
      <p className="row">
        <Link to="/my-reading" className="link">
          {t('me.reading')}
        </Link>
        <Link
          to="/learners/$learnerId/data"
          params={{ learnerId: profile.learnerId }}
          className="link"
        >
          {t('me.data')}
        </Link>
      </p>
    </div>
  );
}
