import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../platform/ask.ts';
import { entryWords } from './entry-words.ts';
import type { Decidable, Decision } from './use-carry-over.ts';
import { VoiceMark } from './voice-mark.tsx';

type Learner = Answer<'GET /api/classes/:classId/carry-over'>['learners'][number];

interface CarryOverLearnerProps {
  readonly learner: Learner;
  readonly onDecide: (entries: readonly Decidable[], decision: Decision) => void;
}

const decisions = ['keep', 'ask', 'retire'] as const;

/** A learner's entries of last year: each decided with one press, or all at once. */
export function CarryOverLearner({ learner, onDecide }: CarryOverLearnerProps) {
  const { t } = useTranslation('profile');
  const name = `${learner.givenName} ${learner.familyName}`;
  const entries = learner.entries.map((entry) => ({ ...entry, learnerId: learner.learnerId }));
  return (
    <li className="carry-learner">
      <div className="carry-name">
        <h2>{name}</h2>
        {learner.mayDecide && entries.length > 2 && (
          <fieldset className="carry-choice bare" aria-label={t('carry.ofLearner', { name })}>
            {decisions.map((decision) => (
              <Button
                key={decision}
                size="compact-sm"
                variant="subtle"
                onClick={() => onDecide(entries, decision)}
              >
                {t(`carry.${decision}`)}
              </Button>
            ))}
          </fieldset>
        )}
      </div>
      <ul className="plain carry-entries">
        {entries.map((entry) => (
          <CarryOverEntry
            key={entry.entryId}
            entry={entry}
            mayDecide={learner.mayDecide}
            onDecide={(decision) => onDecide([entry], decision)}
          />
        ))}
      </ul>
    </li>
  );
}

function CarryOverEntry({
  entry,
  mayDecide,
  onDecide,
}: {
  readonly entry: Learner['entries'][number];
  readonly mayDecide: boolean;
  readonly onDecide: (decision: Decision) => void;
}) {
  const { t, i18n } = useTranslation('profile');
  const words = entryWords(entry, t, i18n.language);
  return (
    <li className="carry-entry">
      <div>
        <p lang={entry.language}>{words}</p>
        <p className="small quiet">
          <VoiceMark voice={entry.voice} /> {t(`kinds.${entry.kind}`)}
        </p>
      </div>
      {mayDecide && (
        <fieldset className="carry-choice bare" aria-label={words}>
          {decisions.map((decision) => (
            <Button
              key={decision}
              size="sm"
              variant={entry.decision === decision ? 'filled' : 'default'}
              aria-pressed={entry.decision === decision}
              onClick={() => onDecide(entry.decision === decision ? null : decision)}
            >
              {t(`carry.${decision}`)}
            </Button>
          ))}
        </fieldset>
      )}
    </li>
  );
}
