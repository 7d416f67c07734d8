import { useTranslation } from 'react-i18next';
import type { ClassGrowth } from './reader-measures.ts';

const kinds = ['tooEasy', 'justRight', 'tooHard'] as const;

/** How the votes divide: a bar, and its figures in words beside it. */
export function VotesBar({ votes }: { readonly votes: ClassGrowth['votes'] }) {
  const { t } = useTranslation('reader-measures');
  const count = kinds.reduce((sum, kind) => sum + votes[kind], 0);
  if (count === 0) return <p className="quiet">{t('growth.votesNone')}</p>;
  const percent = (kind: (typeof kinds)[number]) => Math.round((100 * votes[kind]) / count);
  return (
    <div>
      <span className="votes-bar" aria-hidden="true">
        {kinds.map((kind) => (
          <span key={kind} className={`votes-${kind}`} style={{ flexGrow: votes[kind] }} />
        ))}
      </span>
      <p className="tabular">
        {t('growth.votesText', { count })}{' '}
        {kinds.map((kind) => `${percent(kind)} % ${t(`growth.${kind}`)}`).join(', ')}.
      </p>
    </div>
  );
}
