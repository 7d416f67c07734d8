import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { readToday } from '../../people/index.ts';
import { learnFromReading } from '../measures/index.ts';
import { countRight } from './count-right.ts';
import { lessonOf } from './lesson-of.ts';
import { mergeReading, type KeptReading, type SentReading } from './merge-reading.ts';
import { mustBeSelf } from './policy.ts';
import { presentReading } from './present.ts';
import { readingOfAnotherText } from './problems.ts';
import {
  findReadingToChange,
  getReading,
  getTextToRead,
  listQuestions,
  type ReadingInTable,
} from './queries.ts';

interface Given extends SentReading {
  readonly learnerId: string;
  readonly readingId: string;
  readonly textId: string;
}

/** Keeps what a device knows of a reading. However often and in whatever order it is sent, the same stands in the end. */
export function keepReading(deps: Deps, actor: Actor, given: Given) {
  return inDistrict(deps.connection, actor, async (tx) => {
    mustBeSelf(actor, given.learnerId);
    const text = await getTextToRead(tx, actor, given.textId);
    const merging = { sent: given, now: deps.now(), pages: text.pages.length };
    await begin(tx, actor, given, mergeReading({ ...merging, kept: undefined }));
    const row = await findReadingToChange(tx, actor, given);
    if (row === undefined) throw new Error('a reading that was begun is there');
    if (row.text_id !== given.textId) throw readingOfAnotherText();
    await change(tx, actor, given, mergeReading({ ...merging, kept: keptOf(row) }));
    const kept = await getReading(tx, actor, given);
    if (hasNews(row, kept)) {
      const { today: day } = await readToday(tx, actor, kept.last_at);
      await learnFromReading(tx, lessonOf(kept, day));
    }
    return presentReading(kept);
  });
}

/** The row that what follows is merged into; there already where the device has sent before. */
async function begin(tx: Tx, { districtId }: Actor, given: Given, first: KeptReading) {
  await tx
    .insertInto('reading')
    .values({
      district_id: districtId,
      learner_id: given.learnerId,
      reading_id: given.readingId,
      text_id: given.textId,
      started_at: first.startedAt,
      last_at: first.lastAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function change(tx: Tx, actor: Actor, given: Given, merged: KeptReading): Promise<void> {
  const { answers } = merged;
  const counted =
    answers === null
      ? { asked: null, right: null }
      : countRight(await listQuestions(tx, actor, given.textId), answers);
  await tx
    .updateTable('reading')
    .set({
      started_at: merged.startedAt,
      last_at: merged.lastAt,
      page: merged.page,
      seconds: merged.seconds,
      finished_at: merged.finishedAt,
      answers: answers === null ? null : JSON.stringify(answers),
      asked: counted.asked,
      answered_right: counted.right,
      vote: merged.vote,
      voted_at: merged.votedAt,
    })
    .where('district_id', '=', actor.districtId)
    .where('learner_id', '=', given.learnerId)
    .where('reading_id', '=', given.readingId)
    .execute();
}

/** Pages and seconds teach nothing. */
function hasNews(before: ReadingInTable, after: ReadingInTable): boolean {
  return (['vote', 'asked', 'answered_right'] as const).some((key) => before[key] !== after[key]);
}

function keptOf(row: ReadingInTable): KeptReading {
  return {
    startedAt: row.started_at,
    lastAt: row.last_at,
    page: row.page,
    seconds: row.seconds,
    finishedAt: row.finished_at,
    answers: row.answers,
    vote: row.vote,
    votedAt: row.voted_at,
  };
}
