import { answerItem, type ItemPool, type TestSession } from '@everyplan/engine/testing';
import { longest } from './plan.ts';

/**
 * The questions that lie ahead, in order, should no network come any more: the next one, and those that would follow if nothing were
 * learned from any of them. They stay near the estimate of now and keep the areas' shares, so a check that is finished without a network
 * is only less sharp, not wrong.
 *
 * Chosen over sending a tree of "next if right, next if wrong": a device can only follow a tree if it can tell right from wrong, that is,
 * if it holds the keys. It never does.
 */
export function listAhead(pool: ItemPool, session: TestSession): readonly string[] {
  const ahead: string[] = [];
  let at = session;
  while (at.next !== null && at.given.length < longest) {
    ahead.push(at.next.item);
    at = answerItem({ pool, session: at, answer: null });
  }
  return ahead;
}
