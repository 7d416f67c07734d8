import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../session/me.ts';
import { KeptLine } from './kept-line.tsx';
import { Pages } from './pages.tsx';
import { Questions } from './questions.tsx';
import { ReaderFrame } from './reader-frame.tsx';
import { addAnswer, type Meanings, type ReadingCopy, type ReadingState } from './reading-state.ts';
import { Thanks } from './thanks.tsx';
import { useReaderSettings } from './use-reader-settings.ts';
import { useReading } from './use-reading.ts';
import { VoteQuestion } from './vote.tsx';

interface ReaderProps {
  readonly me: Me;
  readonly copy: ReadingCopy;
  readonly kept: ReadingState | undefined;
  readonly meanings: Meanings | undefined;
  readonly isLoadingMeanings: boolean;
  readonly keeps: boolean;
}

/** From the first page to the thanks: pages, questions, vote. */
export function Reader({ me, copy, kept, meanings, isLoadingMeanings, keeps }: ReaderProps) {
  const { t } = useTranslation('reader');
  const { personId } = me;
  const { text } = copy;
  const { settings, change: changeSettings } = useReaderSettings(personId, copy.supports);
  const { state, change, again } = useReading({ personId, copy, kept, keeps });
  const [asked, setAsked] = useState(() => (state.answers?.length ?? 0) >= text.questions.length);
  if (!state.finished)
    return (
      <Pages
        key={state.readingId}
        {...{ personId, copy, state, settings, meanings, isLoadingMeanings, keeps }}
        onSettings={changeSettings}
        onPage={(page) => change((before) => ({ ...before, page: Math.max(before.page, page) }))}
        onFinish={() => change((before) => ({ ...before, finished: true }))}
      />
    );
  return (
    <ReaderFrame
      settings={settings}
      title={text.title}
      isLearner={keeps}
      foot={keeps ? <KeptLine personId={personId} /> : <p>{t('preview')}</p>}
    >
      {!asked ? (
        <Questions
          text={text}
          answers={state.answers ?? []}
          onAnswer={(number, choice) => change((before) => addAnswer(before, number, choice))}
          onDone={() => setAsked(true)}
        />
      ) : state.vote === null ? (
        <VoteQuestion onVote={(vote) => change((before) => ({ ...before, vote }))} />
      ) : (
        <Thanks
          vote={state.vote}
          isLearner={keeps}
          onChange={() => change((before) => ({ ...before, vote: null }))}
          onAgain={() => {
            setAsked(text.questions.length === 0);
            again();
          }}
        />
      )}
    </ReaderFrame>
  );
}
