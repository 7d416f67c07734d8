import { ApiError } from '@everyplan/contract/client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../platform/ask.ts';
import { bearerApi } from '../../platform/bearer-api.ts';
import { turnTo } from '../../platform/turn-to.ts';
import { useHash } from '../../platform/use-hash.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { DeviceFrame } from '../devices/device-frame.tsx';
import { PickName } from '../devices/pick-name.tsx';
import { SittingFrame } from './sitting/sitting-frame.tsx';
import { SittingScreen } from './sitting/sitting-screen.tsx';
import { listWaiting } from './sitting/sitting-store.ts';
import { sendLeft } from './sitting/send-left.ts';
import { type Desk, useSitting } from './sitting/use-sitting.ts';

type ClassCheck = Answer<'GET /api/class-reading-check'>;
type Learner = ClassCheck['learners'][number];
type Api = ReturnType<typeof bearerApi>;

/** The reading check on a device that was handed over: a name, the questions, the next name. It leads nowhere else. */
export function ClassCheckPage() {
  const { t } = useTranslation('reading-check');
  const token = useHash();
  const api = useMemo(() => bearerApi(token), [token]);
  const query = useQuery<ClassCheck>({
    queryKey: ['class-reading-check', token],
    queryFn: ({ signal }) => api('GET /api/class-reading-check', signal),
    enabled: token !== '',
    refetchInterval: 20_000,
  });
  const refused = query.error instanceof ApiError && query.error.status < 500;
  if (token === '' || refused)
    return (
      <DeviceFrame title={t('device.title')}>
        <div className="device-card">
          <h1>{token === '' ? t('device.noLink') : t('device.over')}</h1>
          <Link to="/sign-in" className="link small">
            {t('device.forTeacher')}
          </Link>
        </div>
      </DeviceFrame>
    );
  return (
    <DeviceFrame title={t('device.title')}>
      <Loaded query={query} rows={8}>
        {(check) => <Turns check={check} api={api} refetch={() => void query.refetch()} />}
      </Loaded>
    </DeviceFrame>
  );
}

interface TurnsProps {
  readonly check: ClassCheck;
  readonly api: Api;
  readonly refetch: () => void;
}

function Turns({ check, api, refetch }: TurnsProps) {
  const { t } = useTranslation('reading-check');
  const [learner, setLearner] = useState<Learner>();
  useSendingWaiting({ check, api, isIdle: learner === undefined });
  if (learner !== undefined)
    return (
      <Turn
        key={learner.learnerId}
        check={check}
        api={api}
        learner={learner}
        onLeave={() => {
          setLearner(undefined);
          refetch();
        }}
      />
    );
  return (
    <PickName
      title={check.title}
      learners={check.learners}
      words={{
        who: t('device.who'),
        pick: t('device.pick'),
        through: t('device.through'),
        confirm: (name) => t('device.confirm', { name }),
        yes: t('device.yes'),
        no: t('device.no'),
        forTeacher: t('device.forTeacher'),
      }}
      isThrough={({ through }) => through}
      onPick={(picked) => {
        void turnTo(picked.language);
        setLearner(picked);
      }}
    />
  );
}

interface TurnProps {
  readonly check: ClassCheck;
  readonly api: Api;
  readonly learner: Learner;
  readonly onLeave: () => void;
}

function Turn({ check, api, learner, onLeave }: TurnProps) {
  const { t } = useTranslation('reading-check');
  const desk = useMemo(() => deskOf(api, learner.learnerId), [api, learner.learnerId]);
  const sitting = useSitting(desk, { checkId: check.checkId, learnerId: learner.learnerId });
  return (
    <SittingFrame session={sitting.state?.session}>
      <SittingScreen sitting={sitting} leave={t('device.nextPerson')} onLeave={onLeave} />
    </SittingFrame>
  );
}

function deskOf(api: Api, learnerId: string): Desk {
  const params = { learnerId };
  return {
    enter: () => api('PUT /api/class-reading-check/learners/:learnerId/session', { params }),
    send: (sessionId, answers) =>
      api('POST /api/class-reading-check/learners/:learnerId/answers', {
        params,
        body: { sessionId, answers: [...answers] },
      }),
  };
}

interface Waiting {
  readonly check: ClassCheck;
  readonly api: Api;
  readonly isIdle: boolean;
}

/** Sends what earlier turns left on this device, between two turns. */
function useSendingWaiting({ check, api, isIdle }: Waiting): void {
  useEffect(() => {
    if (!isIdle) return undefined;
    const send = () => void sendWaiting(api, check.checkId);
    send();
    const timer = setInterval(send, 5_000);
    return () => clearInterval(timer);
  }, [api, check.checkId, isIdle]);
}

async function sendWaiting(api: Api, checkId: string): Promise<void> {
  for (const { session, queue } of listWaiting(localStorage, checkId))
    await sendLeft(deskOf(api, session.learnerId), { session, queue });
}
