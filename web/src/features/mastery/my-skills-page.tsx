import { IconSparkles } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Reasons } from '../../ui/reasons.tsx';
import { useMe } from '../session/me.ts';
import type { Estimate, MasteryWord } from './estimate.ts';
import { MasteryMark } from './mastery-mark.tsx';
import './my-skills.css';

const groups = [
  { name: 'almost', words: ['likely', 'on-the-way'] },
  { name: 'growing', words: ['not-yet'] },
  { name: 'got', words: ['secure'] },
] as const satisfies readonly { name: string; words: readonly MasteryWord[] }[];

/** Of these too little is known to say anything: they stand folded below. */
const unknown: readonly MasteryWord[] = ['not-sure-yet', 'no-evidence'];

/** A learner's own view of what they can do, in "I can" wording, without numbers. */
export function MySkillsPage() {
  const { t } = useTranslation('mastery');
  const { personId } = useMe();
  const query = useQuery(
    ask('GET /api/learners/:learnerId/mastery', { params: { learnerId: personId } }),
  );
  return (
    <>
      <PageHeader title={t('mine.title')} lead={t('mine.lead')} />
      <Loaded query={query}>{({ estimates }) => <MySkills estimates={estimates} />}</Loaded>
    </>
  );
}

function MySkills({ estimates }: { readonly estimates: readonly Estimate[] }) {
  const { t } = useTranslation('mastery');
  if (estimates.length === 0)
    return (
      <Empty
        icon={<IconSparkles size={40} stroke={1.5} aria-hidden />}
        title={t('mine.emptyTitle')}
        text={t('mine.emptyText')}
      />
    );
  return (
    <div className="stack my-skill-groups">
      {groups.map(({ name, words }) => {
        const own = estimates.filter(({ word }) => words.some((each) => each === word));
        return own.length === 0 ? null : (
          <section key={name} aria-labelledby={`skills-${name}`}>
            <h2 id={`skills-${name}`}>{t(`mine.${name}`)}</h2>
            <ul className="plain my-skills">
              {own.map((estimate) => (
                <li key={estimate.skillId} className="card">
                  <h3>{estimate.standard?.title ?? estimate.name}</h3>
                  <MasteryMark word={estimate.word} voice="learner" />
                  <Reasons because={estimate.because.filter(({ code }) => code === 'recent')} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <ToFindOut estimates={estimates.filter(({ word }) => unknown.includes(word))} />
    </div>
  );
}

function ToFindOut({ estimates }: { readonly estimates: readonly Estimate[] }) {
  const { t } = useTranslation('mastery');
  if (estimates.length === 0) return null;
  return (
    <details className="to-find-out">
      <summary>{t('mine.toFindOut', { count: estimates.length })}</summary>
      <ul>
        {estimates.map((estimate) => (
          <li key={estimate.skillId}>{estimate.standard?.title ?? estimate.name}</li>
        ))}
      </ul>
    </details>
  );
}
