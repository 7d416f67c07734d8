import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';

interface ChampionFieldProps {
  readonly learnerId: string;
  readonly championId: string | null;
  readonly onChange: (championId: string | null) => void;
}

/** Who stands beside the learner for a goal: one of the adults around them. */
export function ChampionField({ learnerId, championId, onChange }: ChampionFieldProps) {
  const { t } = useTranslation('plans');
  const { data } = useQuery(
    ask('GET /api/learners/:learnerId/champions', { params: { learnerId } }),
  );
  return (
    <NativeSelect
      label={t('goal.champion')}
      description={t('goal.championHelp')}
      value={championId ?? ''}
      data={[
        { value: '', label: t('goal.noChampion') },
        ...(data?.people ?? []).map(({ personId, name, relation }) => ({
          value: personId,
          label: `${name} (${t(`goal.relations.${relation}`)})`,
        })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
