import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { HandOver } from '../devices/hand-over.tsx';
import type { ClassSurveys } from './surveys.ts';

interface SurveyDevicesProps {
  readonly survey: NonNullable<ClassSurveys['learnerSurvey']>;
}

/** Devices that do the survey of this class. */
export function SurveyDevices({ survey }: SurveyDevicesProps) {
  const { t } = useTranslation('surveys');
  const queryClient = useQueryClient();
  const params = { surveyId: survey.surveyId };
  return (
    <HandOver
      to="/survey"
      text={t('devices.text')}
      open={survey.devices.length}
      hand={(place) => api('POST /api/surveys/:surveyId/devices', { params, body: { place } })}
      end={() => api('DELETE /api/surveys/:surveyId/devices', { params })}
      onChange={() =>
        void queryClient.invalidateQueries({ queryKey: ['GET /api/classes/:classId/surveys'] })
      }
    />
  );
}
