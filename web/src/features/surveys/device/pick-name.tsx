import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeviceSurvey, Namesake } from './device-survey.ts';
import { ScreenTitle } from '../../../ui/screen-title.tsx';

interface PickNameProps {
  readonly survey: DeviceSurvey;
  readonly isThrough: (learner: Namesake) => boolean;
  readonly onPick: (learner: Namesake) => void;
}

/** The names of the class; whoever is through is out of the way. A name is asked for twice, since the neighbour's is near. */
export function PickName({ survey, isThrough, onPick }: PickNameProps) {
  const { t } = useTranslation('surveys');
  const [asked, setAsked] = useState<Namesake>();
  if (asked !== undefined)
    return <Confirm learner={asked} onYes={() => onPick(asked)} onNo={() => setAsked(undefined)} />;
  return (
    <>
      <header className="device-head">
        <p className="quiet">{survey.title}</p>
        <ScreenTitle>{t('device.who')}</ScreenTitle>
        <p>{t('device.pick')}</p>
      </header>
      <ul className="plain device-names">
        {survey.learners.map((learner) => (
          <li key={learner.learnerId}>
            <button
              type="button"
              className="device-name"
              disabled={isThrough(learner)}
              onClick={() => setAsked(learner)}
            >
              {learner.name}
              {isThrough(learner) && (
                <span className="device-through">
                  <IconCheck size={18} aria-hidden /> {t('device.through')}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <Link to="/sign-in" className="link small device-out">
        {t('device.forTeacher')}
      </Link>
    </>
  );
}

interface ConfirmProps {
  readonly learner: Namesake;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Confirm({ learner, onYes, onNo }: ConfirmProps) {
  const { t } = useTranslation('surveys');
  return (
    <div className="device-card">
      <ScreenTitle>{t('device.confirm', { name: learner.name })}</ScreenTitle>
      <Button size="xl" onClick={onYes}>
        {t('device.yes')}
      </Button>
      <Button size="lg" variant="default" onClick={onNo}>
        {t('device.no')}
      </Button>
    </div>
  );
}
