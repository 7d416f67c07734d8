import { Button } from '@mantine/core';
import type { RunningRecord } from '@everyplan/contract';
import { splitPassage } from '@everyplan/engine/reading/records';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { announce } from '../../ui/toast-list.ts';
import { Passage } from './passage.tsx';
import { timeOfWord, wordAtTime } from './word-times.ts';

/** The marked passage; with a recording, the word that is heard is lit, and a press on a word goes there. */
export function Replay({ record }: { readonly record: RunningRecord }) {
  const { t } = useTranslation('running-records');
  const { marks, lastWord, seconds } = record.content;
  const [heard, setHeard] = useState<number>();
  const [cursor, setCursor] = useState(0);
  const player = useRef<HTMLAudioElement>(null);
  const recording = record.audio[0];
  const sound = useSound(recording?.attachmentId);
  const words = useMemo(() => splitPassage(record.passage), [record.passage]);
  const times = { marks, lastWord: lastWord ?? words.length - 1, totalMs: (seconds ?? 0) * 1000 };
  const jump = (at: number) => {
    setCursor(at);
    if (player.current === null || recording === undefined) return;
    player.current.currentTime = Math.max(0, timeOfWord(times, at) - recording.offsetMs) / 1000;
    void player.current.play();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setCursor((before) => Math.min(Math.max(before + step, 0), words.length - 1));
  };
  return (
    <>
      {recording && sound !== undefined && (
        <div className="row not-printed record-player">
          {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- the passage below follows it word by word */}
          <audio
            ref={player}
            controls
            preload="metadata"
            aria-label={t('audio.player')}
            src={`/api/attachments/${recording.attachmentId}`}
            onLoadedMetadata={({ currentTarget }) => learnLength(currentTarget)}
            onTimeUpdate={({ currentTarget }) =>
              setHeard(wordAtTime(times, currentTarget.currentTime * 1000 + recording.offsetMs))
            }
            onEnded={() => setHeard(undefined)}
          />
          {record.mayChange && <DeleteRecording record={record} audioId={recording.audioId} />}
        </div>
      )}
      <Passage
        passage={record.passage}
        language={record.language}
        marks={marks}
        lastWord={lastWord}
        cursor={cursor}
        heard={heard}
        onPoint={jump}
        onKeyDown={onKeyDown}
      />
    </>
  );
}

/** A recording as a whole on this page: only so can it be moved about in, as what a browser records has no table of its times. */
function useSound(attachmentId: string | undefined): string | undefined {
  const { data } = useQuery({
    queryKey: ['sound', attachmentId],
    queryFn: async () => {
      const params = { attachmentId: attachmentId ?? '' };
      return URL.createObjectURL(await api('GET /api/attachments/:attachmentId', { params }));
    },
    enabled: attachmentId !== undefined,
    staleTime: Infinity,
  });
  return data;
}

/** What a browser records has no length in its head: it learns it by a leap to the end, and can be moved about in from then on. */
function learnLength(player: HTMLAudioElement): void {
  if (player.duration !== Infinity) return;
  player.addEventListener('timeupdate', () => (player.currentTime = 0), { once: true });
  player.currentTime = 1e7;
}

function DeleteRecording({
  record,
  audioId,
}: {
  readonly record: RunningRecord;
  readonly audioId: string;
}) {
  const { t } = useTranslation('running-records');
  const queryClient = useQueryClient();
  const { learnerId, recordId } = record;
  const [sure, setSure] = useState(false);
  const remove = useMutation({
    mutationFn: () =>
      api('DELETE /api/learners/:learnerId/running-records/:recordId/audio/:audioId', {
        params: { learnerId, recordId, audioId },
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries();
      announce(t('audio.deleted'));
    },
  });
  // Sound that is gone cannot be brought back: the one place where a second press is asked for.
  return (
    <Button
      variant="default"
      loading={remove.isPending}
      onClick={() => (sure ? remove.mutate() : setSure(true))}
    >
      {sure ? t('audio.reallyDelete') : t('audio.delete')}
    </Button>
  );
}
