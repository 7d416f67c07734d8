import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';
import { ReadingLine } from './reading-line.tsx';
import { ReadingNotes } from './reading-notes.tsx';
import './readings.css';

const shown = 12;

/** For staff: what a learner read last and how it went; for who teaches them, what they noted. */
export function LearnerReadings({ learnerId }: { readonly learnerId: string }) {
  const { t } = useTranslation('readings');
  const role = actingRole(useMe());
  const query = useQuery(ask('GET /api/learners/:learnerId/readings', { params: { learnerId } }));
  return (
    <section className="stack" aria-labelledby="learner-readings">
      <h2 id="learner-readings">{t('ofLearner')}</h2>
      <Loaded query={query} rows={3}>
        {({ readings }) =>
          readings.length === 0 ? (
            <p className="quiet">{t('nothingYet')}</p>
          ) : (
            <ul className="plain reading-lines">
              {readings.slice(0, shown).map((reading) => (
                <ReadingLine key={reading.readingId} reading={reading} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {role === 'teacher' && <ReadingNotes learnerId={learnerId} />}
    </section>
  );
}
