import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Learner } from './learner.ts';

/** The classes that a learner is in; those who plan there go on to them. */
export function ClassesOfLearner({ learner }: { readonly learner: Learner }) {
  const { t } = useTranslation('learners');
  if (learner.classes.length === 0) return null;
  return (
    <section className="card" aria-labelledby="profile-classes">
      <h2 id="profile-classes">{t('classes')}</h2>
      <ul className="plain">
        {learner.classes.map(({ classId, title }) => (
          <li key={classId}>
            {learner.may.editPlan ? (
              <Link to="/classes/$classId" params={{ classId }} className="link">
                {title}
              </Link>
            ) : (
              title
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
