import type { Api } from '@everyplan/contract';
import { ApiError, type Client } from '@everyplan/contract/client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { openQueue, type QueuedAnswer } from './answer-queue.ts';

const retryMs = 5_000;

interface Sending {
  readonly send: (answer: QueuedAnswer) => void;
  /** Answers that wait here. */
  readonly waiting: number;
  /** Refused for good: somebody should know. */
  readonly stuck: number;
  /** The link has ended; what waits goes when the survey is handed over again. */
  readonly over: boolean;
}

/** Keeps each answer in the browser first, sends what waits whenever there is a network, and tells how much still waits. */
export function useSending(api: Client<Api>, surveyId: string): Sending {
  const queue = useMemo(() => openQueue(localStorage, surveyId), [surveyId]);
  const [state, setState] = useState({ waiting: queue.list().length, stuck: 0, over: false });
  const busy = useRef(false);

  const flush = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    const { stuck, over } = await sendAll(api, queue);
    busy.current = false;
    setState({ waiting: queue.list().length - stuck, stuck, over });
  }, [api, queue]);

  useEffect(() => {
    void flush();
    const timer = setInterval(() => queue.list().length > 0 && void flush(), retryMs);
    const now = () => void flush();
    window.addEventListener('online', now);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', now);
    };
  }, [flush, queue]);

  const send = (answer: QueuedAnswer) => {
    queue.add(answer);
    void flush();
  };
  return { send, ...state };
}

async function sendAll(api: Client<Api>, queue: ReturnType<typeof openQueue>) {
  const refused = new Set<string>();
  for (;;) {
    const next = queue.list().find((each) => !refused.has(keyOf(each)));
    if (next === undefined) return { stuck: refused.size, over: false };
    const outcome = await sendOne(api, next);
    if (outcome === 'sent') queue.remove(next);
    else if (outcome === 'refused') refused.add(keyOf(next));
    else return { stuck: refused.size, over: outcome === 'over' };
  }
}

function keyOf({ learnerId, questionId, turnId, answeredAt }: QueuedAnswer): string {
  return [learnerId, questionId, turnId, answeredAt].join(' ');
}

async function sendOne(
  api: Client<Api>,
  { learnerId, questionId, optionIds, ...rest }: QueuedAnswer,
): Promise<'sent' | 'refused' | 'over' | 'no-network'> {
  try {
    await api('PUT /api/class-survey/learners/:learnerId/answers/:questionId', {
      params: { learnerId, questionId },
      body: { ...rest, optionIds: [...optionIds] },
    });
    return 'sent';
  } catch (error) {
    if (!(error instanceof ApiError)) return 'no-network';
    if (['ended-link', 'unknown-link'].includes(error.problem.code)) return 'over';
    return error.status === 400 || error.status === 404 ? 'refused' : 'no-network';
  }
}
