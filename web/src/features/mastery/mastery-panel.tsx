import { Button } from '@mantine/core';
import { IconChartDots, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { useLearner } from '../learners/learner.ts';
import { type Estimate, type MasteryWord, masteryWords } from './estimate.ts';
import { EvidenceSheet } from './evidence-sheet.tsx';
import { MasteryTable } from './mastery-table.tsx';
import { RecordSheet } from './record-sheet.tsx';
import './interval-bar.css';

/** What a sheet at the side is about: the evidence of a skill, or recording some (of a skill, or one to be picked). */
type Open = { readonly what: 'evidence' | 'record'; readonly estimate: Estimate | null };

/** What a learner knows, skill by skill, with the interval in words and the evidence behind it. */
export function MasteryPanel() {
  const { t } = useTranslation('mastery');
  const { learnerId = '' } = useParams({ strict: false });
  const [open, setOpen] = useState<Open | null>(null);
  const { data: learner } = useLearner();
  const query = useQuery(ask('GET /api/learners/:learnerId/mastery', { params: { learnerId } }));
  const mayRecord = learner?.may.recordEvidence === true;
  const close = () => setOpen(null);
  return (
    <>
      <Loaded query={query} rows={8}>
        {({ estimates, model }) => (
          <Skills estimates={estimates} model={model} mayRecord={mayRecord} onOpen={setOpen} />
        )}
      </Loaded>
      {open?.what === 'evidence' && open.estimate && (
        <EvidenceSheet learnerId={learnerId} estimate={open.estimate} onClose={close} />
      )}
      {open?.what === 'record' && (
        <RecordSheet
          learnerId={learnerId}
          name={learner?.givenName ?? ''}
          skill={open.estimate}
          onClose={close}
        />
      )}
      {mayRecord && query.isSuccess && (
        <Button
          mt="lg"
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => setOpen({ what: 'record', estimate: null })}
        >
          {t('panel.record')}
        </Button>
      )}
    </>
  );
}

interface SkillsProps {
  readonly estimates: readonly Estimate[];
  readonly model: string | null;
  readonly mayRecord: boolean;
  readonly onOpen: (open: Open) => void;
}

function Skills({ estimates, model, mayRecord, onOpen }: SkillsProps) {
  const { t } = useTranslation('mastery');
  const { show } = useSearch({ strict: false });
  const word = masteryWords.find((each) => each === show);
  const shown = estimates.filter((estimate) => word === undefined || estimate.word === word);
  if (estimates.length === 0)
    return (
      <Empty
        icon={<IconChartDots size={40} stroke={1.5} aria-hidden />}
        title={t('panel.emptyTitle')}
        text={t('panel.emptyText')}
      />
    );
  return (
    <>
      <WordFilter estimates={estimates} chosen={word} />
      <p className="quiet small">
        {t('panel.legend')} {model && t('panel.model')}
      </p>
      {shown.length === 0 ? (
        <p className="quiet">{t('panel.emptyFilter')}</p>
      ) : (
        <MasteryTable
          estimates={shown}
          onEvidence={(estimate) => onOpen({ what: 'evidence', estimate })}
          {...(mayRecord && {
            onRecord: (estimate: Estimate) => onOpen({ what: 'record', estimate }),
          })}
        />
      )}
    </>
  );
}

interface WordFilterProps {
  readonly estimates: readonly Estimate[];
  readonly chosen: MasteryWord | undefined;
}

function WordFilter({ estimates, chosen }: WordFilterProps) {
  const { t } = useTranslation('mastery');
  const count = (word: MasteryWord) => estimates.filter((each) => each.word === word).length;
  const choices = [undefined, ...masteryWords.filter((word) => count(word) > 0)];
  return (
    <nav aria-label={t('panel.show')} data-tabs className="not-printed">
      <ul className="plain pills">
        {choices.map((word) => (
          <li key={word ?? 'all'}>
            <Link
              to="."
              search={(before) => ({ ...before, show: word })}
              replace
              className="pill"
              aria-current={word === chosen ? 'true' : undefined}
            >
              {word ? t(`words.${word}`) : t('panel.all')}{' '}
              <span>{word ? count(word) : estimates.length}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
