import type { AnswerMapping } from '@everyplan/exchange/evidence';
import { retractImport } from '../../modules/mastery/index.ts';
import { recordAudit } from '../../platform/audit.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Asked, Importer, Outcome } from '../imports/importer.ts';
import { importEvidence, type EvidenceOutcome } from './import-evidence.ts';

/** Learners' answers as CSV, gzip or not. */
export const evidenceImporter: Importer = {
  check: async (deps, asked) => toOutcome(await bring(deps, asked, true)),

  async commit(deps, asked) {
    const outcome = await bring(deps, asked, false);
    return outcome.refused ? toOutcome(outcome) : doneWith(asked, outcome);
  },

  undo: (deps, asked) => retractImport(deps, asked),
};

function bring(deps: Deps, asked: Asked, dryRun: boolean): Promise<EvidenceOutcome> {
  const { mapping } = asked.options;
  return importEvidence(deps, {
    districtId: asked.districtId,
    importId: asked.importId,
    fileName: asked.fileName,
    open: asked.open,
    badRows: asked.options.badRows ?? 'skip',
    dryRun,
    onProgress: (done) => asked.onProgress(done),
    onStored: async (tx, outcome) => {
      await recordAudit(tx, asked, {
        action: 'import-evidence',
        subjectType: 'import',
        subjectId: asked.importId,
        detail: { rows: outcome.rows, learners: outcome.learners },
      });
      await asked.record(tx, doneWith(asked, outcome));
    },
    ...(mapping === undefined ? {} : { mapping: mapping as Partial<AnswerMapping> }),
  });
}

function doneWith({ importId }: Asked, outcome: EvidenceOutcome): Outcome {
  return { ...toOutcome(outcome), before: { importId } };
}

function toOutcome(found: EvidenceOutcome): Outcome {
  const added = (what: string, count: number, unchanged = 0) => ({
    what,
    added: count,
    changed: 0,
    removed: 0,
    unchanged,
  });
  return {
    counts: [
      added('answers', found.rows),
      added('learners-with-evidence', 0, found.learners),
      added('skills', found.newSkills, found.skills - found.newSkills),
    ],
    examples: [],
    errors: found.errors,
    warnings: found.warnings,
    issues: found.issues,
    sha256: found.sha256,
    refused: found.refused || found.rows === 0,
  };
}
