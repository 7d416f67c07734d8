import { readSkillMap, type Issue, type SkillMapEntry } from '@everyplan/exchange/evidence';
import { sql } from 'kysely';
import { ensureSkills } from '../../modules/standards/index.ts';
import { recordAudit } from '../../platform/audit.ts';
import type { Tx } from '../../platform/db/database.ts';
import { asSystem, inDistrict } from '../../platform/db/scope.ts';
import { collectIssues } from '../imports/collect-issues.ts';
import type { Asked, Importer, Outcome } from '../imports/importer.ts';
import { readWhole } from '../imports/read-whole.ts';

interface Mapping {
  readonly skill: string;
  readonly standardId: string;
}

/** A file that says which standard each skill is about. */
export const skillMapImporter: Importer = {
  async check(deps, asked) {
    return inDistrict(
      deps.connection,
      asSystem(asked),
      async (tx) => (await compare(tx, asked)).outcome,
    );
  },

  async commit(deps, asked) {
    return inDistrict(deps.connection, asSystem(asked), async (tx) => {
      const { mappings, before, outcome } = await compare(tx, asked);
      if (outcome.refused) return outcome;
      await ensureSkills(
        tx,
        asked,
        mappings.map(({ skill }) => skill),
      );
      await writeMappings(tx, asked.districtId, mappings);
      await recordAudit(tx, asked, {
        action: 'import-skill-map',
        subjectType: 'import',
        subjectId: asked.importId,
      });
      const done = {
        ...outcome,
        before: mappings.map(({ skill }) => ({ skill, standardId: before.get(skill) ?? null })),
      };
      await asked.record(tx, done);
      return done;
    });
  },

  async undo(deps, asked, before) {
    await inDistrict(deps.connection, asSystem(asked), async (tx) => {
      await writeMappings(
        tx,
        asked.districtId,
        before as { skill: string; standardId: string | null }[],
      );
      await recordAudit(tx, asked, {
        action: 'undo-import',
        subjectType: 'import',
        subjectId: asked.importId,
      });
    });
  },
};

async function compare(tx: Tx, asked: Asked) {
  const { bytes, sha256 } = await readWhole(asked.open());
  const { entries, issues } = readSkillMap(bytes, { file: asked.fileName });
  const collected = collectIssues();
  collected.add(issues);
  const standards = await findStandards(tx, asked.districtId, entries);
  const mappings = new Map<string, Mapping>();
  for (const entry of entries) {
    const standardId = standards.get(entry.standardCode.toLowerCase());
    if (standardId === undefined) collected.add([unknownCode(asked.fileName, entry)]);
    else if (mappings.has(entry.skill)) collected.add([secondCode(asked.fileName, entry)]);
    else mappings.set(entry.skill, { skill: entry.skill, standardId });
  }
  const before = await readMappings(tx, asked.districtId, [...mappings.keys()]);
  const { errors, warnings, issues: kept } = collected.result();
  const added = [...mappings.keys()].filter((skill) => (before.get(skill) ?? null) === null).length;
  const changed = [...mappings.values()].filter(
    ({ skill, standardId }) => ![null, undefined, standardId].includes(before.get(skill)),
  );
  const outcome: Outcome = {
    counts: [
      {
        what: 'skill-mappings',
        added,
        changed: changed.length,
        removed: 0,
        unchanged: mappings.size - added - changed.length,
      },
    ],
    examples: [...mappings.keys()]
      .slice(0, 5)
      .map((skill) => ({ what: 'skill', change: 'changed', label: skill, detail: '' })),
    errors,
    warnings,
    issues: kept,
    sha256,
    refused: mappings.size === 0 || (errors > 0 && asked.options.badRows === 'refuse'),
  };
  return { mappings: [...mappings.values()], before, outcome };
}

async function findStandards(
  tx: Tx,
  districtId: string,
  entries: readonly SkillMapEntry[],
): Promise<ReadonlyMap<string, string>> {
  const codes = [...new Set(entries.map(({ standardCode }) => standardCode.toLowerCase()))];
  const { rows } = await sql<{ code: string; standard_id: string }>`
    select distinct on (given.code) given.code, s.standard_id from unnest(${codes}::text[]) as given (code)
      join standard s on s.district_id = ${districtId}::uuid and s.active
        and (lower(s.code) = given.code or lower(s.alternative_code) = given.code)
    order by given.code, s.standard_id`.execute(tx);
  return new Map(rows.map((row) => [row.code, row.standard_id]));
}

async function readMappings(
  tx: Tx,
  districtId: string,
  skills: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const { rows } = await sql<{ name: string; standard_id: string | null }>`
    select name, standard_id from skill where district_id = ${districtId}::uuid and name = any(${skills}::text[])`.execute(
    tx,
  );
  return new Map(rows.map((row) => [row.name, row.standard_id]));
}

async function writeMappings(
  tx: Tx,
  districtId: string,
  mappings: readonly { readonly skill: string; readonly standardId: string | null }[],
): Promise<void> {
  await sql`
    update skill set standard_id = given."standardId"
    from jsonb_to_recordset(${JSON.stringify(mappings)}::jsonb) as given (skill text, "standardId" uuid)
    where skill.district_id = ${districtId}::uuid and skill.name = given.skill`.execute(tx);
}

function unknownCode(file: string, { row, standardCode }: SkillMapEntry): Issue {
  return {
    severity: 'error',
    file,
    row,
    field: 'standard_code',
    value: standardCode,
    code: 'standard-unknown',
    message: `No framework here has a standard with the code "${standardCode}".`,
    next: 'Correct the code, or import the framework first.',
    params: { value: standardCode },
  };
}

function secondCode(file: string, { row, skill, standardCode }: SkillMapEntry): Issue {
  return {
    severity: 'warning',
    file,
    row,
    field: 'standard_code',
    value: standardCode,
    code: 'skill-has-a-standard',
    message: `"${skill}" has a standard from an earlier row; this one is left out.`,
    next: 'Keep one row a skill: the standard that it is most about.',
    params: { skill, value: standardCode },
  };
}
