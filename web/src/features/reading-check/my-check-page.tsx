import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { DeviceFrame } from '../devices/device-frame.tsx';
import { useMe } from '../session/me.ts';
import { SittingFrame } from './sitting/sitting-frame.tsx';
import { SittingScreen } from './sitting/sitting-screen.tsx';
import { type Desk, useSitting } from './sitting/use-sitting.ts';

/** A learner's own check, with nothing around it. */
export function MyCheckPage() {
  const { t } = useTranslation('reading-check');
  const { checkId = '' } = useParams({ strict: false });
  const { personId: learnerId } = useMe();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const desk = useMemo(() => deskOf(checkId), [checkId]);
  const sitting = useSitting(desk, { checkId, learnerId });
  const leave = async () => {
    await queryClient.invalidateQueries({ queryKey: ['GET /api/my-reading-checks'] });
    await navigate({ to: '/today' });
  };
  return (
    <DeviceFrame title={t('device.title')}>
      <SittingFrame session={sitting.state?.session}>
        <SittingScreen sitting={sitting} leave={t('mine.back')} onLeave={() => void leave()} />
      </SittingFrame>
    </DeviceFrame>
  );
}

function deskOf(checkId: string): Desk {
  const params = { checkId };
  return {
    enter: () => api('PUT /api/my-reading-checks/:checkId/session', { params }),
    send: (sessionId, answers) =>
      api('POST /api/my-reading-checks/:checkId/answers', {
        params,
        body: { sessionId, answers: [...answers] },
      }),
  };
}
