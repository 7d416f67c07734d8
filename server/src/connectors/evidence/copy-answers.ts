import type { AnswerBatch } from '@everyplan/exchange/evidence';
import type pg from 'pg';
import { copyRows, type CopyValue } from '../../platform/db/copy-rows.ts';
import { newId } from '../../platform/id.ts';
import type { IssueCollector } from '../imports/collect-issues.ts';
import type { EvidenceImport } from './import-evidence.ts';

export interface Copying {
  readonly asked: EvidenceImport;
  readonly batch: AnswerBatch;
  readonly learners: ReadonlyMap<string, string | undefined>;
  readonly skillIds: ReadonlyMap<string, string>;
  /** Those met so far; grows. */
  readonly learnerIds: Set<string>;
  readonly issues: IssueCollector;
}

const columns = [
  'district_id',
  'learner_id',
  'evidence_id',
  'skill_id',
  'problem',
  'score',
  'occurred_at',
  'sequence',
  'source',
  'import_id',
] as const;

/** Writes a batch's answers; one of an unknown learner becomes an issue. Returns how many were written. */
export async function copyAnswers(client: pg.ClientBase, copying: Copying): Promise<number> {
  return copyRows(client, { table: 'evidence', columns }, answerRows(copying));
}

function* answerRows({
  asked,
  batch,
  learners,
  skillIds,
  learnerIds,
  issues,
}: Copying): Iterable<readonly CopyValue[]> {
  const { districtId, importId } = asked;
  for (let index = 0; index < batch.count; index += 1) {
    const name = batch.learner[index] ?? '';
    const learnerId = learners.get(name);
    if (learnerId === undefined) {
      issues.add([unknownLearner(asked.fileName, batch.row[index] ?? 0, name)]);
      continue;
    }
    learnerIds.add(learnerId);
    yield [
      districtId,
      learnerId,
      newId(),
      skillIds.get(batch.skill[index] ?? '') ?? null,
      batch.problem[index] || null,
      batch.score[index] ?? 0,
      momentOf(batch.at[index]),
      numberOf(batch.order[index]),
      'import',
      importId,
    ];
  }
}

function momentOf(at = Number.NaN): Date | null {
  return Number.isNaN(at) ? null : new Date(at);
}

function numberOf(order = Number.NaN): number | null {
  return Number.isNaN(order) ? null : order;
}

function unknownLearner(file: string, row: number, value: string) {
  return {
    severity: 'error' as const,
    file,
    row,
    field: 'learner',
    value,
    code: 'learner-unknown',
    message: `Nobody in the roster is called "${value}".`,
    next: 'Use the id, username or e-mail address that the roster has, or import the roster first.',
    params: { value },
  };
}
