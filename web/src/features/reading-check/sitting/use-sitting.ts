import { ApiError } from '@everyplan/contract/client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  addAnswer,
  answeredOf,
  nextQuestion,
  type Question,
  type QueuedAnswer,
  type Session,
  type SittingState,
  takeSent,
} from './sitting-state.ts';
import { openSittingStore, type Seat } from './sitting-store.ts';

/** How a device asks the server: as the signed-in learner, or by the link that it was handed. */
export interface Desk {
  enter(): Promise<Session>;
  send(sessionId: string, answers: readonly QueuedAnswer[]): Promise<Session>;
}

export interface Sitting {
  readonly state: SittingState | undefined;
  readonly question: Question | undefined;
  /** How many were answered when this question came: it stands until the next one does. */
  readonly before: number;
  /** Not sent yet, because there is no network. */
  readonly waiting: number;
  /** The server refused: the link has ended, the check is closed, somebody should know. */
  readonly refusal: unknown;
  readonly answer: (answer: Omit<QueuedAnswer, 'number' | 'answeredAt'>) => void;
}

const retryMs = 5_000;
/** So long a child waits for the question that fits the last answer; then the next of the list will do. */
const patienceMs = 2_500;

/** A child's check: kept in the browser first, sent whenever there is a network, gone on with where there is none. */
export function useSitting(desk: Desk, seat: Seat): Sitting {
  const { checkId, learnerId } = seat;
  const store = useMemo(
    () => openSittingStore(localStorage, { checkId, learnerId }),
    [checkId, learnerId],
  );
  const latest = useRef<SittingState>(undefined);
  const busy = useRef<Promise<boolean>>(undefined);
  const [shown, setShown] = useState<{
    readonly state?: SittingState;
    readonly question?: Question | undefined;
    readonly before: number;
  }>({ before: 0 });
  const [network, setNetwork] = useState<{ readonly cut: boolean; readonly refusal: unknown }>({
    cut: false,
    refusal: null,
  });

  const keep = useCallback(
    (state: SittingState) => {
      latest.current = state;
      store.write(state);
      setShown((now) => ({ ...now, state }));
    },
    [store],
  );

  const exchange = useCallback(async (): Promise<boolean> => {
    const before = latest.current;
    const sent = before?.queue ?? [];
    try {
      const session =
        before === undefined || sent.length === 0
          ? await desk.enter()
          : await desk.send(before.session.sessionId, sent);
      keep(takeSent(latest.current ?? { session, queue: [] }, sent, session));
      setNetwork({ cut: false, refusal: null });
      return true;
    } catch (error) {
      const isRefusal = error instanceof ApiError && error.status < 500;
      setNetwork({ cut: !isRefusal, refusal: isRefusal ? error : null });
      return false;
    }
  }, [desk, keep]);

  /** One exchange at a time; whoever asks meanwhile waits for the one under way and then has its own. */
  const flush = useCallback(async (): Promise<boolean> => {
    while (busy.current !== undefined) await busy.current;
    busy.current = exchange();
    const worked = await busy.current;
    busy.current = undefined;
    return worked;
  }, [exchange]);

  useEffect(() => {
    const held = store.read();
    if (held !== undefined) latest.current = held;
    let left = false;
    const refresh = async () => {
      await flush();
      const state = latest.current;
      if (left || state === undefined) return;
      setShown((now) => (now.question === undefined ? ask(state) : { ...now, state }));
    };
    void refresh();
    const again = () => {
      const isIdle = latest.current !== undefined && latest.current.queue.length === 0;
      if (!isIdle && busy.current === undefined) void refresh();
    };
    const timer = setInterval(again, retryMs);
    window.addEventListener('online', again);
    return () => {
      left = true;
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [flush, store]);

  const answer: Sitting['answer'] = (given) => {
    const state = latest.current;
    if (state === undefined) return;
    const added = addAnswer(state, { ...given, answeredAt: new Date().toISOString() });
    keep(added);
    const goOn = () => {
      setShown(ask(latest.current ?? added));
    };
    if (network.cut) goOn();
    void within(flush(), network.cut ? 0 : patienceMs).then(() => network.cut || goOn());
  };

  return {
    state: shown.state,
    question: shown.question,
    before: shown.before,
    waiting: network.cut ? (shown.state?.queue.length ?? 0) : 0,
    refusal: network.refusal,
    answer,
  };
}

function ask(state: SittingState) {
  return { state, question: nextQuestion(state), before: answeredOf(state) };
}

function within(work: Promise<unknown>, ms: number): Promise<unknown> {
  return Promise.race([work, new Promise((resolve) => setTimeout(resolve, ms))]);
}
