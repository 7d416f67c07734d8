import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { type Language, useLanguage } from '../../platform/language.ts';
import { reasonText } from '../../ui/reason-text.ts';
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
  const { t, i18n } = useTranslation('plans');
  const language = useLanguage();
  const later = versions.find(({ version }) => version === newer);
  const earlier = versions.filter(({ version }) => version < newer);
  const [chosen, setChosen] = useState(earlier[0]?.version);
  const old = earlier.find(({ version }) => version === chosen);
  if (!later || !old) return null;
  const saying = { t: i18n.getFixedT(language, 'plans'), language };
  const goals = compareVersions(goalsOf(old, saying), goalsOf(later, saying));
  const answers = compareVersions(answersOf(old), answersOf(later));
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
      {goals.length + steps.length + answers.length === 0 && old.state === later.state && (
        <p>{t('versions.same')}</p>
      )}
      <Differences title={t('versions.goals')} differences={goals} />
      <Differences title={t('versions.steps')} differences={steps} />
      <Differences title={t('versions.answers')} differences={answers} />
      {old.state !== later.state && (
        <p>{later.state === null ? t('closing.reopened') : t(`states.${later.state}`)}</p>
      )}
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

/** A goal as one text: its title, then whatever it says more, so that any field that differs shows. */
function goalsOf({ goals }: Version, { t, language }: Saying) {
  return goals.map((goal) => {
    const said = [
      goal.state === 'open' ? '' : t(`goalStates.${goal.state}`),
      goal.horizon === 'long' ? t('goal.horizons.long') : '',
      named(t('goal.parent'), goal.parent),
      named(t('goal.measure'), goal.measure && reasonText([goal.measure], language)),
      named(t('goal.dueOn'), goal.dueOn),
      named(t('goal.strategies'), goal.strategies.join(', ')),
      named(t('goal.supports'), goal.supports.join(', ')),
      named(t('goal.champion'), goal.championName),
      named(t('goal.nextStep'), goal.nextStep),
      named(t('goal.reason'), goal.reason),
    ].filter((text) => text !== '');
    return { id: goal.goalId, text: [goal.title, ...said].join(' · ') };
  });
}

function named(name: string, value: string | null): string {
  return value ? `${name}: ${value}` : '';
}

function answersOf({ answers }: Version) {
  return answers.map(({ itemId, prompt, text }) => ({ id: itemId, text: `${prompt}: ${text}` }));
}

interface Saying {
  readonly t: TFunction<'plans'>;
  readonly language: Language;
}

const stepsOf = ({ steps }: Version) =>
  steps.map(({ stepId, title, minutes }) => ({ id: stepId, text: `${title}, ${minutes} min` }));
