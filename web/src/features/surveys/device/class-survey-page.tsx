import { ApiError } from '@everyplan/contract/client';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeviceFrame } from '../../devices/device-frame.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { PickName } from '../../devices/pick-name.tsx';
import { newId } from '../../../platform/new-id.ts';
import { bearerApi } from '../../../platform/bearer-api.ts';
import { turnTo } from '../../../platform/turn-to.ts';
import { useHash } from '../../../platform/use-hash.ts';
import { AskQuestions } from './ask-questions.tsx';
import type { DeviceSurvey, Namesake } from './device-survey.ts';
import { SurveyOver } from './survey-over.tsx';
import { useSending } from './use-sending.ts';

/** The survey on a device that was handed over: a name, twelve questions, the next name. It leads nowhere else. */
export function ClassSurveyPage() {
  const { t } = useTranslation('surveys');
  const token = useHash();
  const api = useMemo(() => bearerApi(token), [token]);
  const query = useQuery<DeviceSurvey>({
    queryKey: ['class-survey', token],
    queryFn: ({ signal }) => api('GET /api/class-survey', signal),
    enabled: token !== '',
    refetchInterval: 20_000,
  });
  const refused = query.error instanceof ApiError && query.error.status < 500;
  if (token === '' || (refused && query.data === undefined))
    return <SurveyOver text={token === '' ? t('device.noLink') : t('device.over')} waiting={0} />;
  return (
    <DeviceFrame title={t('device.title')}>
      <Loaded query={query} rows={8}>
        {(survey) => <Turns survey={survey} api={api} refetch={() => void query.refetch()} />}
      </Loaded>
    </DeviceFrame>
  );
}

interface TurnsProps {
  readonly survey: DeviceSurvey;
  readonly api: ReturnType<typeof bearerApi>;
  readonly refetch: () => void;
}

interface Turn {
  readonly learner: Namesake;
  readonly turnId: string;
}

function Turns({ survey, api, refetch }: TurnsProps) {
  const { t } = useTranslation('surveys');
  const sending = useSending(api, survey.surveyId);
  const [turn, setTurn] = useState<Turn>();
  const [here, setHere] = useState<readonly string[]>([]);
  if (sending.over) return <SurveyOver text={t('device.over')} waiting={sending.waiting} />;
  const status =
    sending.stuck > 0
      ? t('device.stuck')
      : sending.waiting > 0
        ? t('device.waiting', { count: sending.waiting })
        : '';
  const answeredIds = (learner: Namesake) => [
    ...learner.answeredIds,
    ...survey.questions.en
      .map(({ questionId }) => questionId)
      .filter((id) => here.includes(`${learner.learnerId}/${id}`)),
  ];
  const begin = (learner: Namesake) => {
    void turnTo(learner.language);
    setTurn({ learner, turnId: newId() });
  };
  const leave = () => {
    setTurn(undefined);
    refetch();
  };
  return (
    <>
      <output className="device-status">{status}</output>
      {turn === undefined ? (
        <PickName
          title={survey.title}
          learners={survey.learners}
          words={{
            who: t('device.who'),
            pick: t('device.pick'),
            through: t('device.through'),
            confirm: (name) => t('device.confirm', { name }),
            yes: t('device.yes'),
            no: t('device.no'),
            forTeacher: t('device.forTeacher'),
          }}
          isThrough={(learner) => new Set(answeredIds(learner)).size >= survey.questions.en.length}
          onPick={begin}
        />
      ) : (
        <AskQuestions
          key={turn.turnId}
          name={turn.learner.name}
          questions={survey.questions}
          answeredIds={turn.learner.answeredIds}
          onAnswer={(answer) => {
            setHere((before) => [...before, `${turn.learner.learnerId}/${answer.questionId}`]);
            sending.send({
              ...answer,
              learnerId: turn.learner.learnerId,
              turnId: turn.turnId,
              answeredAt: new Date().toISOString(),
            });
          }}
          onLeave={leave}
        />
      )}
    </>
  );
}
