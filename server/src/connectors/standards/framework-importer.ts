import { readFramework } from '@everyplan/exchange/case';
import {
  compareFramework,
  writeFramework,
  type FrameworkCounts,
} from '../../modules/standards/index.ts';
import { recordAudit } from '../../platform/audit.ts';
import { asSystem, inDistrict } from '../../platform/db/scope.ts';
import { sql } from 'kysely';
import { collectIssues } from '../imports/collect-issues.ts';
import type { Asked, Importer, Outcome } from '../imports/importer.ts';
import { readWhole } from '../imports/read-whole.ts';

const none: FrameworkCounts = { added: 0, changed: 0, removed: 0, unchanged: 0 };

/** Standards as CASE or ASN JSON. */
export const frameworkImporter: Importer = {
  async check(deps, asked) {
    const { framework, outcome } = await readFile(asked);
    if (framework === undefined) return outcome(none);
    return inDistrict(deps.connection, asSystem(asked), async (tx) =>
      outcome(await compareFramework(tx, asked, framework)),
    );
  },

  async commit(deps, asked) {
    const { framework, outcome } = await readFile(asked);
    if (framework === undefined || outcome(none).refused) return outcome(none);
    return inDistrict(deps.connection, asSystem(asked), async (tx) => {
      const { rows } = await sql<{ known: boolean }>`select exists (select from framework
        where district_id = ${asked.districtId}::uuid and source_uri = ${framework.sourceUri} and active) as known`.execute(
        tx,
      );
      const counts = await writeFramework(tx, { districtId: asked.districtId, framework });
      await recordAudit(tx, asked, {
        action: 'import-standards',
        subjectType: 'import',
        subjectId: asked.importId,
        detail: { ...counts },
      });
      // A new edition of a known framework is taken back by importing the old one; a new framework by putting it away.
      const done = {
        ...outcome(counts),
        before: rows[0]?.known === true ? null : { sourceUri: framework.sourceUri },
      };
      await asked.record(tx, done);
      return done;
    });
  },

  async undo(deps, asked, before) {
    const { sourceUri } = before as { sourceUri: string };
    await inDistrict(deps.connection, asSystem(asked), async (tx) => {
      await sql`update standard set active = false from framework f where standard.district_id = ${asked.districtId}::uuid
        and f.district_id = ${asked.districtId}::uuid and f.source_uri = ${sourceUri} and f.framework_id = standard.framework_id`.execute(
        tx,
      );
      await sql`update framework set active = false where district_id = ${asked.districtId}::uuid and source_uri = ${sourceUri}`.execute(
        tx,
      );
      await recordAudit(tx, asked, {
        action: 'undo-import',
        subjectType: 'import',
        subjectId: asked.importId,
      });
    });
  },
};

async function readFile(asked: Asked) {
  const { bytes, sha256 } = await readWhole(asked.open());
  const { framework, issues } = readFramework(bytes, { file: asked.fileName });
  const collected = collectIssues();
  collected.add(issues);
  const { errors, warnings, issues: kept } = collected.result();
  const outcome = (counts: FrameworkCounts): Outcome => ({
    counts: [{ what: 'standards', ...counts }],
    examples:
      framework === undefined
        ? []
        : [
            {
              what: 'framework',
              change: counts.added > 0 ? 'added' : 'changed',
              label: framework.title,
              detail: framework.publisher ?? '',
            },
          ],
    errors,
    warnings,
    issues: kept,
    sha256,
    refused: framework === undefined || (errors > 0 && asked.options.badRows !== 'skip'),
  });
  return { framework, outcome };
}
