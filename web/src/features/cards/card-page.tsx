import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { Bones } from '../../ui/bones.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { FrontDoor } from '../session/front-door.tsx';
import { dropCard, dropDoor, keepDoor, takeToken } from './kept-token.ts';
import { NameList } from './name-list.tsx';
import { PicturePad } from './picture-pad.tsx';
import './cards.css';

/** Where a scanned card leads: the pictures of its learner, or the names of a class on a shared tablet. */
export function CardPage() {
  const { i18n } = useTranslation('cards');
  const [token, setToken] = useState(takeToken);
  const [chosen, setChosen] = useState<string>();
  const [entered, setEntered] = useState(false);
  const look = useQuery({
    queryKey: ['POST /api/card-looks', token],
    queryFn: () => api('POST /api/card-looks', { body: { token: token ?? '' } }),
    enabled: token !== null && !entered,
    retry: false,
  });
  const { data } = look;
  useEffect(() => {
    if (data) void i18n.changeLanguage(data.language);
    if (data?.className && token !== null) keepDoor(token);
  }, [data, i18n, token]);
  if (token === null) return <NoCard />;
  if (look.isError) return <NoCard error={look.error} />;
  if (!data || entered) return <Waiting />;
  const learner =
    data.className === null
      ? data.learners[0]
      : data.learners.find(({ learnerId }) => learnerId === chosen);
  if (learner)
    return (
      <PicturePad
        token={token}
        learner={learner}
        onEnter={() => setEntered(true)}
        onLeave={() => {
          setChosen(undefined);
          if (data.className !== null) return;
          dropCard();
          setToken(null);
        }}
      />
    );
  return (
    <NameList
      className={data.className ?? ''}
      learners={data.learners}
      onChoose={setChosen}
      onForget={() => {
        dropDoor();
        dropCard();
        setToken(null);
      }}
    />
  );
}

function Waiting() {
  return (
    <main className="front-door" id="main">
      <div className="front-door-card">
        <Bones rows={3} />
      </div>
    </main>
  );
}

function NoCard({ error }: { readonly error?: unknown }) {
  const { t } = useTranslation('cards');
  return (
    <FrontDoor title={t('child.noCardTitle')} lead={t('child.noCardText')}>
      {error !== undefined && <ProblemNotice error={error} />}
      <Link to="/sign-in" className="link">
        {t('child.grownUp')}
      </Link>
    </FrontDoor>
  );
}
