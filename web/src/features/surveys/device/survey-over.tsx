import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DeviceFrame } from '../../devices/device-frame.tsx';

interface SurveyOverProps {
  readonly text: string;
  readonly waiting: number;
}

/** Where a link has ended, or there is none: nothing more to do here. */
export function SurveyOver({ text, waiting }: SurveyOverProps) {
  const { t } = useTranslation('surveys');
  return (
    <DeviceFrame title={t('device.title')}>
      <div className="device-card">
        <h1>{text}</h1>
        {waiting > 0 && <p>{t('device.overWaiting', { count: waiting })}</p>}
        <Link to="/sign-in" className="link small">
          {t('device.forTeacher')}
        </Link>
      </div>
    </DeviceFrame>
  );
}
