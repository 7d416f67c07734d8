import { Button } from '@mantine/core';
import { IconDeviceTablet, IconQrcode } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { announce } from '../../ui/toast-list.ts';
import type { ClassSurveys } from './surveys.ts';
import { useSurveyChange } from './use-survey-change.ts';

interface HandOverProps {
  readonly survey: NonNullable<ClassSurveys['learnerSurvey']>;
}

interface Handed {
  readonly token: string;
  readonly expiresAt: string;
}

/** Hands this device over, which signs the teacher out on it, or shows a code for others. */
export function HandOver({ survey }: HandOverProps) {
  const { t } = useTranslation('surveys');
  const [handed, setHanded] = useState<Handed>();
  const params = { surveyId: survey.surveyId };
  const leave = useLeave();
  const hand = useSurveyChange(async (place: 'here' | 'elsewhere') => {
    const made = await api('POST /api/surveys/:surveyId/devices', { params, body: { place } });
    if (place === 'here') await leave(made.token);
    else setHanded(made);
  });
  const end = useSurveyChange(async () => {
    await api('DELETE /api/surveys/:surveyId/devices', { params });
    setHanded(undefined);
    announce(t('devices.ended'));
  });
  const error = hand.error ?? end.error;
  return (
    <div className="stack survey-hand">
      <div>
        <h3>{t('devices.title')}</h3>
        <p className="quiet small">{t('devices.text')}</p>
      </div>
      {error !== null && <ProblemNotice error={error} />}
      <div className="survey-hands">
        <div>
          <Button
            leftSection={<IconDeviceTablet size={20} aria-hidden />}
            loading={hand.isPending && hand.variables === 'here'}
            onClick={() => hand.mutate('here')}
          >
            {t('devices.here')}
          </Button>
          <p className="quiet small">{t('devices.hereHelp')}</p>
        </div>
        <div>
          <Button
            variant="default"
            leftSection={<IconQrcode size={20} aria-hidden />}
            loading={hand.isPending && hand.variables === 'elsewhere'}
            onClick={() => hand.mutate('elsewhere')}
          >
            {t('devices.elsewhere')}
          </Button>
          <p className="quiet small">{t('devices.elsewhereHelp')}</p>
        </div>
      </div>
      {handed && <Code handed={handed} />}
      {survey.devices.length > 0 && (
        <p className="row">
          <span className="small">{t('devices.open', { count: survey.devices.length })}</span>
          <button type="button" className="text-button small" onClick={() => end.mutate(undefined)}>
            {t('devices.end')}
          </button>
        </p>
      )}
    </div>
  );
}

function Code({ handed }: { readonly handed: Handed }) {
  const { t, i18n } = useTranslation('surveys');
  const time = new Date(handed.expiresAt).toLocaleTimeString(i18n.language, {
    hour: 'numeric',
    minute: '2-digit',
  });
  return (
    <div className="survey-code">
      <p>
        <strong>{t('devices.scan')}</strong> {t('devices.until', { time })}
      </p>
      <QrCode
        text={`${window.location.origin}/survey#${handed.token}`}
        label={t('devices.scanLabel')}
      />
    </div>
  );
}

/** Goes to the survey with nothing left behind: no session, no cached answer, no page to go back to. */
function useLeave() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return async (token: string) => {
    await navigate({ to: '/survey', hash: token, replace: true });
    queryClient.clear();
  };
}
