import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import type { Pair } from './pairs.ts';
import { keyOf } from './pairs.ts';

interface LetterPreviewProps {
  readonly surveyId: string;
  readonly pairs: readonly Pair[];
}

/** One family's letter as it will be, to read before anything is sent. */
export function LetterPreview({ surveyId, pairs }: LetterPreviewProps) {
  const { t } = useTranslation('surveys');
  const [chosen, setChosen] = useState(() => keyOf(pairs[0]));
  const pair = pairs.find((each) => keyOf(each) === chosen) ?? pairs[0];
  const query = useQuery(
    ask('GET /api/surveys/:surveyId/letter', {
      params: { surveyId },
      query: {
        learnerId: pair?.learner.learnerId ?? '',
        guardianId: pair?.guardian.guardianId ?? '',
      },
    }),
  );
  return (
    <section className="card stack letter-preview" aria-labelledby="letter-preview">
      <h2 id="letter-preview">{t('letters.preview')}</h2>
      <NativeSelect
        label={t('letters.choose')}
        value={chosen}
        data={pairs.map((each) => ({
          value: keyOf(each),
          label: `${each.guardian.name} (${each.learner.givenName})`,
        }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <Loaded query={query} rows={5}>
        {(letter) => (
          <div className="stack letter-text" lang={letter.language}>
            <h3>{letter.subject}</h3>
            {letter.paragraphs.slice(0, -2).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <p className="quiet">[{t('letters.link')}]</p>
            {letter.paragraphs.slice(-2).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        )}
      </Loaded>
    </section>
  );
}
