import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Answer, ask } from '../../../platform/ask.ts';
import { useLanguage } from '../../../platform/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Reasons } from '../../../ui/reasons.tsx';
import type { ClassMap } from './class-map.ts';

type Prerequisite =
  Answer<'GET /api/classes/:classId/mastery/:standardId/prerequisites'>['prerequisites'][number];

interface WhatComesBeforeProps {
  readonly map: ClassMap;
  readonly standardId: string;
}

/** What a standard stands on, nearest first: how the class is there, and who of those not yet there misses it as well. */
export function WhatComesBefore({ map, standardId }: WhatComesBeforeProps) {
  const { t } = useTranslation('mastery');
  const { classId = '' } = useParams({ strict: false });
  const { day } = useSearch({ strict: false });
  const query = useQuery(
    ask('GET /api/classes/:classId/mastery/:standardId/prerequisites', {
      params: { classId, standardId },
      query: { asOf: day },
    }),
  );
  return (
    <section aria-labelledby="map-before">
      <h3 id="map-before">{t('map.before')}</h3>
      <Loaded query={query} rows={3}>
        {({ prerequisites, because }) =>
          prerequisites.length === 0 ? (
            <p className="quiet">{t('map.beforeNothing')}</p>
          ) : (
            <>
              <Reasons because={because} className="map-before-why" />
              <ul className="plain map-before">
                {prerequisites.map((each) => (
                  <BeforeLine key={each.standardId} map={map} prerequisite={each} />
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </section>
  );
}

interface BeforeLineProps {
  readonly map: ClassMap;
  readonly prerequisite: Prerequisite;
}

function BeforeLine({ map, prerequisite }: BeforeLineProps) {
  const { t } = useTranslation('mastery');
  const language = useLanguage();
  const { code, title, counts, unsure, unseen, alsoMissing } = prerequisite;
  const levels = [
    ...map.scale.levels.map(({ name }, level) => ({ word: name[language], count: counts[level] })),
    { word: t('map.unsure'), count: unsure },
    { word: t('map.none'), count: unseen },
  ].filter(({ count = 0 }) => count > 0);
  const names = map.learners
    .filter(({ learnerId }) => alsoMissing.includes(learnerId))
    .map(({ givenName, familyName }) => `${givenName} ${familyName}`);
  return (
    <li>
      <strong>{title}</strong> <span className="quiet small">{code}</span>
      <p className="small">
        {levels.map(({ word, count }) => `${word}: ${count ?? 0}`).join(' · ')}
      </p>
      {names.length > 0 && (
        <p className="small">{t('map.alsoMissing', { names: names.join(', ') })}</p>
      )}
    </li>
  );
}
