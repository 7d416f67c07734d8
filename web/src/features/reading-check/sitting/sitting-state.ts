import type { Api, ResponseOf } from '@everyplan/contract';

export type Session = ResponseOf<Api['PUT /api/my-reading-checks/:checkId/session']>;
export type Question = Session['questions'][number];

export interface QueuedAnswer {
  readonly number: number;
  readonly itemId: string;
  readonly shown: number | null;
  readonly heard: boolean;
  readonly seconds: number;
  readonly answeredAt: string;
}

/** A check on this device: as the server saw it last, and the answers that it has not seen yet. */
export interface SittingState {
  readonly session: Session;
  readonly queue: readonly QueuedAnswer[];
}

export function answeredOf({ session, queue }: SittingState): number {
  return session.answered + queue.length;
}

/**
 * The question to ask next; undefined where there is none. With a network the list is the server's newest, so its first fits the last
 * answer; without one the child goes along the list.
 */
export function nextQuestion(state: SittingState): Question | undefined {
  const { session, queue } = state;
  if (session.over || answeredOf(state) >= session.atMost) return undefined;
  const waiting = new Set(queue.map(({ itemId }) => itemId));
  return session.questions.find(({ itemId }) => !waiting.has(itemId));
}

export function addAnswer(state: SittingState, answer: Omit<QueuedAnswer, 'number'>): SittingState {
  if (state.queue.some(({ itemId }) => itemId === answer.itemId)) return state;
  return { ...state, queue: [...state.queue, { ...answer, number: answeredOf(state) + 1 }] };
}

/** The server has seen these answers; what was answered meanwhile stays in the queue. */
export function takeSent(
  { queue }: SittingState,
  sent: readonly QueuedAnswer[],
  session: Session,
): SittingState {
  const seen = new Set(sent.map(({ itemId }) => itemId));
  return { session, queue: queue.filter(({ itemId }) => !seen.has(itemId)) };
}
