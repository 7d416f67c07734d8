import { useTranslation } from 'react-i18next';
import { FrontDoor } from '../session/front-door.tsx';
import { Emblem, type EmblemName } from './emblem.tsx';

export interface CardLearner {
  readonly learnerId: string;
  readonly name: string;
  readonly emblem: EmblemName;
}

interface NameListProps {
  readonly className: string;
  readonly learners: readonly CardLearner[];
  readonly onChoose: (learnerId: string) => void;
  readonly onForget: () => void;
}

/** A class on a shared tablet: each child finds the own name by its first letters or its small picture. */
export function NameList({ className, learners, onChoose, onForget }: NameListProps) {
  const { t } = useTranslation('cards');
  return (
    <div className="name-list">
      <FrontDoor title={t('child.whoTitle')} lead={t('child.whoText')}>
        <ul className="plain names">
          {learners.map(({ learnerId, name, emblem }) => (
            <li key={learnerId}>
              <button type="button" className="name-button" onClick={() => onChoose(learnerId)}>
                <Emblem name={emblem} size={40} />
                {name}
              </button>
            </li>
          ))}
        </ul>
        <button type="button" className="text-button small forget" onClick={onForget}>
          {t('forget', { name: className })}
        </button>
      </FrontDoor>
    </div>
  );
}
