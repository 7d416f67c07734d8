import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type CheckIn, checkInQuery } from './check-in.ts';
import type { Refused } from './outbox.ts';
import { useOutbox } from './use-outbox.ts';

/** What the server refused: both notes side by side where somebody else wrote meanwhile, else the words and why. */
export function RefusedNotes({ checkIn }: { readonly checkIn: CheckIn }) {
  const { box } = useOutbox();
  const mine = box.refused.filter(({ parcel }) => parcel.checkInId === checkIn.checkInId);
  return mine.map((refused, index) => (
    <RefusedNote key={index} checkIn={checkIn} refused={refused} />
  ));
}

interface RefusedNoteProps {
  readonly checkIn: CheckIn;
  readonly refused: Refused;
}

function RefusedNote({ checkIn, refused }: RefusedNoteProps) {
  const { t } = useTranslation('checkins');
  const queryClient = useQueryClient();
  const { put, settle } = useOutbox();
  const { parcel, error } = refused;
  const words = 'text' in parcel ? (parcel.text ?? '') : '';
  /** Writes one of the versions, or both, upon the newest. */
  const decide = async (combine: (theirs: string) => string) => {
    const newest = await queryClient.fetchQuery({
      ...checkInQuery(checkIn.checkInId),
      staleTime: 0,
    });
    settle(refused);
    const { text, revision } = newest.sharedNote;
    const decided = combine(text);
    if (decided !== text)
      put({ kind: 'shared-note', checkInId: checkIn.checkInId, text: decided, revision });
  };
  const isNote = parcel.kind === 'shared-note' && error.problem.code === 'changed-meanwhile';
  return (
    <section className="card stack refused" role="alert">
      <h2>{t(isNote ? 'refused.meanwhile' : 'refused.title')}</h2>
      <p className="quiet small">{isNote ? t('refused.yours') : error.problem.message}</p>
      {words !== '' && <p className="refused-words">{words}</p>}
      <div className="row">
        {isNote ? (
          <>
            <Button onClick={() => void decide((theirs) => `${theirs}\n\n${words}`)}>
              {t('refused.both')}
            </Button>
            <Button variant="default" onClick={() => void decide(() => words)}>
              {t('refused.mine')}
            </Button>
            <Button variant="default" onClick={() => void decide((theirs) => theirs)}>
              {t('refused.theirs')}
            </Button>
          </>
        ) : (
          <Button variant="default" onClick={() => settle(refused)}>
            {t('refused.leave')}
          </Button>
        )}
      </div>
    </section>
  );
}
