import type { Item } from '@everyplan/content';
import type { Tx } from '../../../platform/db/database.ts';
import { supportsOf } from '../../learners/index.ts';
import { bankOf } from '../bank/bank-of.ts';
import { listAhead } from './list-ahead.ts';
import { lookOf } from './look-of.ts';
import { longest } from './plan.ts';
import { answerFacts, factsOf, listAnswers, type SessionRow } from './queries.ts';
import { replay } from './replay.ts';
import { shuffleChoices } from './shuffle-choices.ts';

/** A session as its device gets it: what was answered counts, what lies ahead is shown; no key, no level, no result. */
export async function presentSession(tx: Tx, row: SessionRow, name: string) {
  const scope = { districtId: row.district_id };
  const bank = await bankOf(tx, {
    ...scope,
    language: row.language,
    calibrationId: row.calibration_id,
  });
  const answers = await listAnswers(tx, scope, [row.session_id]);
  const over = row.finished_at !== null;
  const ahead = over ? [] : listAhead(bank.pool, replay(bank, factsOf(row), answerFacts(answers)));
  const supports = (await supportsOf(tx, [row.learner_id])).get(row.learner_id) ?? [];
  return {
    sessionId: row.session_id,
    checkId: row.check_id,
    learnerId: row.learner_id,
    name,
    language: row.language,
    answered: answers.length,
    atMost: longest,
    over,
    look: lookOf(supports.map(({ code }) => code)),
    questions: ahead.flatMap((itemId) => {
      const item = bank.items.get(itemId);
      return item === undefined ? [] : [presentItem(row.session_id, item)];
    }),
  };
}

function presentItem(sessionId: string, item: Item) {
  const order = shuffleChoices(sessionId, item.id, item.choices.length);
  return {
    itemId: item.id,
    area: item.area,
    ...(item.passage === undefined ? {} : { passage: item.passage }),
    stem: item.stem,
    choices: order.map((position) => item.choices[position] ?? ''),
  };
}
