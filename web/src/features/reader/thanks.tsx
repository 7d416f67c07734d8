import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Vote } from './reading-state.ts';

interface ThanksProps {
  readonly vote: Vote;
  readonly isLearner: boolean;
  /** The vote is taken back and asked again. */
  readonly onChange: () => void;
  readonly onAgain: () => void;
}

/** After the vote: what it does, and the next text. */
export function Thanks({ vote, isLearner, onChange, onAgain }: ThanksProps) {
  const { t } = useTranslation('reader');
  return (
    <section className="reader-after" aria-labelledby="thanks">
      <h1 id="thanks">{t('thanks.title')}</h1>
      <p aria-live="polite">{t(`thanks.${vote}`)}</p>
      {isLearner && (
        <Button size="lg" renderRoot={(props) => <Link to="/my-shelf" {...props} />}>
          {t('thanks.next')}
        </Button>
      )}
      <div className="row">
        <Button variant="default" onClick={onChange}>
          {t('thanks.change')}
        </Button>
        <Button variant="default" onClick={onAgain}>
          {t('thanks.again')}
        </Button>
      </div>
    </section>
  );
}
