import { readScores, type ScoreRow } from '@everyplan/exchange/reading-measures';
import {
  compareScores,
  convertScores,
  takeBackScores,
  writeScores,
  type ConvertedScore,
  type ScoreChange,
} from '../../modules/reading/index.ts';
import { readToday } from '../../modules/people/index.ts';
import { recordAudit } from '../../platform/audit.ts';
import type { Tx } from '../../platform/db/database.ts';
import { asSystem, inDistrict } from '../../platform/db/scope.ts';
import { learnerFinder } from '../evidence/learner-finder.ts';
import { collectIssues, type IssueCollector } from '../imports/collect-issues.ts';
import type { Asked, Importer, Outcome } from '../imports/importer.ts';
import { readWhole } from '../imports/read-whole.ts';
import { learnerUnknown, scoreInFuture, scoreRefused } from './score-issues.ts';

/** Scores of Lexile, F&P, STAR, DIBELS and MAP, as grades with their errors. All of a file or nothing, unless asked otherwise. */
export const measuresImporter: Importer = {
  async check(deps, asked) {
    return inDistrict(deps.connection, asSystem(asked), async (tx) => {
      const { today } = await readToday(tx, asked, deps.now());
      return (await compare(tx, { asked, today })).outcome;
    });
  },

  async commit(deps, asked) {
    const now = deps.now();
    return inDistrict(deps.connection, asSystem(asked), async (tx) => {
      const { today } = await readToday(tx, asked, now);
      const { changes, outcome } = await compare(tx, { asked, today });
      if (outcome.refused) return outcome;
      const before = await writeScores(tx, { ...asked, now }, changes);
      await recordAudit(tx, asked, {
        action: 'import-reading-measures',
        subjectType: 'import',
        subjectId: asked.importId,
      });
      const done = { ...outcome, before };
      await asked.record(tx, done);
      return done;
    });
  },

  async undo(deps, asked, before) {
    await inDistrict(deps.connection, asSystem(asked), async (tx) => {
      await takeBackScores(tx, { ...asked, now: deps.now() }, before as readonly string[]);
      await recordAudit(tx, asked, {
        action: 'undo-import',
        subjectType: 'import',
        subjectId: asked.importId,
      });
    });
  },
};

interface Comparing {
  readonly asked: Asked;
  readonly today: string;
}

async function compare(tx: Tx, { asked, today }: Comparing) {
  const { bytes, sha256 } = await readWhole(asked.open());
  const { scores, issues } = readScores(bytes, { file: asked.fileName });
  const collected = collectIssues();
  collected.add(issues);
  const converted = await convert(tx, { asked, today, scores, collected });
  const changes = await compareScores(tx, { districtId: asked.districtId, scores: converted });
  const { errors, warnings, issues: kept } = collected.result();
  const outcome: Outcome = {
    ...summaryOf(changes),
    errors,
    warnings,
    issues: kept,
    sha256,
    refused: changes.length === 0 || (errors > 0 && asked.options.badRows !== 'skip'),
  };
  return { changes, outcome };
}

interface Converting extends Comparing {
  readonly scores: readonly ScoreRow[];
  readonly collected: IssueCollector;
}

async function convert(
  tx: Tx,
  { asked: { districtId, fileName: file }, today, scores, collected }: Converting,
): Promise<readonly ConvertedScore[]> {
  const learners = await learnerFinder(tx, districtId)(scores.map(({ learner }) => learner));
  const found = scores.flatMap((score) => {
    const learnerId = learners.get(score.learner);
    if (learnerId === undefined) collected.add([learnerUnknown(file, score)]);
    else if (score.day > today) collected.add([scoreInFuture(file, score)]);
    else return [{ ...score, learnerId }];
    return [];
  });
  const grades = await convertScores(tx, { districtId, scores: found, today });
  return found.flatMap(({ learnerId, scale, day, language, ...score }, at) => {
    const converted = grades[at]!;
    if (converted.ok) {
      const { grade, error, asGiven } = converted;
      return [{ learnerId, scale, day, language, grade, error, asGiven }];
    }
    collected.add([scoreRefused(file, { scale, ...score }, converted)]);
    return [];
  });
}

const shownExamples = 5;

function summaryOf(changes: readonly ScoreChange[]): Pick<Outcome, 'counts' | 'examples'> {
  const count = (state: ScoreChange['state']) =>
    changes.filter((change) => change.state === state).length;
  return {
    counts: [
      {
        what: 'reading-measures',
        added: count('new'),
        changed: count('changed'),
        removed: 0,
        unchanged: count('same'),
      },
    ],
    examples: changes
      .filter(({ state }) => state !== 'same')
      .slice(0, shownExamples)
      .map(({ score, state }) => ({
        what: 'reading-measure',
        change: state === 'changed' ? ('changed' as const) : ('added' as const),
        label: score.asGiven,
        detail: score.day,
      })),
  };
}
