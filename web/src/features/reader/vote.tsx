import { IconMoodEmpty, IconMoodHappy, IconMoodPuzzled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Vote } from './reading-state.ts';

const votes = [
  { vote: 'too-easy', Face: IconMoodEmpty },
  { vote: 'just-right', Face: IconMoodHappy },
  { vote: 'too-hard', Face: IconMoodPuzzled },
] as const;

interface VoteQuestionProps {
  readonly onVote: (vote: Vote) => void;
}

/** How the text was for the child: three pictures, no level. */
export function VoteQuestion({ onVote }: VoteQuestionProps) {
  const { t } = useTranslation('reader');
  return (
    <section className="reader-after" aria-labelledby="vote">
      <h1 id="vote">{t('vote.title')}</h1>
      <p>{t('vote.why')}</p>
      <div className="reader-votes">
        {votes.map(({ vote, Face }) => (
          <button key={vote} type="button" className="reader-vote" onClick={() => onVote(vote)}>
            <Face size={64} stroke={1.4} aria-hidden />
            {t(`vote.${vote}`)}
          </button>
        ))}
      </div>
    </section>
  );
}
