import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useMe } from '../session/me.ts';

interface ReadersChoiceProps {
  readonly learnerId: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The people around a learner, each to be named as needing to know or not. */
export function ReadersChoice({ learnerId, chosen, onChange }: ReadersChoiceProps) {
  const { t } = useTranslation('profile');
  const { personId: me } = useMe();
  const query = useQuery(
    ask('GET /api/learners/:learnerId/profile/people', { params: { learnerId } }),
  );
  return (
    <fieldset className="readers-choice">
      <legend>{t('form.readers')}</legend>
      <Loaded query={query} rows={2}>
        {({ people }) => (
          <div className="readers-list">
            {people
              .filter(({ personId }) => personId !== me)
              .map(({ personId, name, relation }) => (
                <label key={personId}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(personId)}
                    onChange={({ currentTarget: { checked } }) =>
                      onChange(
                        checked ? [...chosen, personId] : chosen.filter((id) => id !== personId),
                      )
                    }
                  />
                  {name} ({t(`relations.${relation}`)})
                </label>
              ))}
          </div>
        )}
      </Loaded>
    </fieldset>
  );
}
