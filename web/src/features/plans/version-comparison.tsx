import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Difference, compareVersions } from './compare-versions.ts';
import type { Versions } from './plan.ts';

interface VersionComparisonProps {
  readonly versions: Versions;
  /** The later of the two. */
  readonly newer: number;
}

type Version = Versions[number];

/** One version beside an earlier one: goals and steps that were added, changed or taken out. */
export function VersionComparison({ versions, newer }: VersionComparisonProps) {
  const { t } = useTranslation('plans');
  const later = versions.find(({ version }) => version === newer);
  const earlier = versions.filter(({ version }) => version < newer);
  const [chosen, setChosen] = useState(earlier[0]?.version);
  const old = earlier.find(({ version }) => version === chosen);
  if (!later || !old) return null;
  const goals = compareVersions(goalsOf(old), goalsOf(later));
  const steps = compareVersions(stepsOf(old), stepsOf(later));
  return (
    <section className="card stack" aria-labelledby="compare-title">
      <h2 id="compare-title">
        {t('versions.version', { version: later.version })} {t('versions.with')}{' '}
        {t('versions.version', { version: old.version })}
      </h2>
      <NativeSelect
        label={t('versions.older')}
        value={String(old.version)}
        data={earlier.map(({ version }) => ({
          value: String(version),
          label: t('versions.version', { version }),
        }))}
        onChange={(event) => setChosen(Number(event.currentTarget.value))}
      />
      {goals.length + steps.length === 0 && <p>{t('versions.same')}</p>}
      <Differences title={t('versions.goals')} differences={goals} />
      <Differences title={t('versions.steps')} differences={steps} />
    </section>
  );
}

interface DifferencesProps {
  readonly title: string;
  readonly differences: readonly Difference[];
}

function Differences({ title, differences }: DifferencesProps) {
  const { t } = useTranslation('plans');
  if (differences.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className="plain differences">
        {differences.map(({ id, change, before, after }) => (
          <li key={id}>
            <span className="quiet small">{t(`versions.${change}`)}</span>
            <span>
              {before !== null && <del>{before}</del>} {after !== null && <ins>{after}</ins>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const goalsOf = ({ goals }: Version) =>
  goals.map(({ goalId, title, state }) => ({
    id: goalId,
    text: state === 'open' ? title : `${title} (${state})`,
  }));

const stepsOf = ({ steps }: Version) =>
  steps.map(({ stepId, title, minutes }) => ({ id: stepId, text: `${title}, ${minutes} min` }));
