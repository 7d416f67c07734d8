import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeCase } from '@everyplan/exchange/case';
import { writeCsv } from '@everyplan/exchange/csv';
import { writeOneRoster } from '@everyplan/exchange/oneroster';
import { renderBecause } from '@everyplan/contract/because';
import type { Because } from '@everyplan/contract';
import { sql } from 'kysely';
import { readRoster } from '../modules/people/index.ts';
import { readFrameworks } from '../modules/standards/index.ts';
import type { Tx } from '../platform/db/database.ts';
import { asSystem, inDistrict } from '../platform/db/scope.ts';
import { chooseDistrict } from './choose-district.ts';
import { openOutput } from './output.ts';
import { withDeps } from './with-deps.ts';

export const exportKinds = ['roster', 'standards', 'estimates', 'plans'] as const;
export type ExportKind = (typeof exportKinds)[number];

export interface ExportCommand {
  readonly district?: string;
  readonly out: string;
  readonly language: 'en' | 'es';
  readonly version: '1.1' | '1.2';
  readonly json?: boolean;
  /** The id in the roster of the learner whose file is asked for. */
  readonly learner?: string;
}

type FileTexts = ReadonlyMap<string, string>;

/** Writes what is kept as files in the field's own formats, into a folder. */
export async function exportFiles(kind: ExportKind, options: ExportCommand): Promise<void> {
  const output = openOutput(options.json ?? false);
  const files = await withDeps(async (opened) => {
    const districtId = await chooseDistrict(opened, options.district);
    return inDistrict(opened.deps.connection, asSystem({ districtId }), (tx) =>
      writers[kind](tx, { districtId, now: opened.deps.now(), ...options }),
    );
  });
  await mkdir(options.out, { recursive: true });
  for (const [name, text] of files) await writeFile(path.join(options.out, name), text);
  const written = [...files.keys()].map((name) => path.join(options.out, name));
  output.result({ files: written }, () => written.map((name) => `wrote ${name}`));
}

interface Asked extends ExportCommand {
  readonly districtId: string;
  readonly now: Date;
}

const writers: Readonly<Record<ExportKind, (tx: Tx, asked: Asked) => Promise<FileTexts>>> = {
  roster: async (tx, asked) =>
    writeOneRoster(await readRoster(tx, asked), { version: asked.version }),

  standards: async (tx, asked) => {
    const frameworks = await readFrameworks(tx, asked);
    return new Map(
      frameworks.map((framework, index) => [
        `framework-${index + 1}.case.json`,
        JSON.stringify(writeCase(framework, { modifiedAt: asked.now.toISOString() }), null, 2),
      ]),
    );
  },

  estimates: async (tx, { districtId }) => {
    const { rows } = await sql<Record<string, string | number | null>>`
      select p.source_id as learner, p.given_name, p.family_name, s.name as skill, st.code as standard, e.mastery, e.low, e.high,
        e.opportunities, e.correct, to_char(e.as_of at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as as_of, e.model
      from estimate e join person p on p.district_id = e.district_id and p.person_id = e.learner_id
        join skill s on s.district_id = e.district_id and s.skill_id = e.skill_id
        left join standard st on st.district_id = s.district_id and st.standard_id = s.standard_id
      where e.district_id = ${districtId}::uuid order by p.source_id, s.name`.execute(tx);
    return new Map([['estimates.csv', tableText(rows, estimateColumns)]]);
  },

  plans: async (tx, { districtId, language }) => {
    const { rows } = await sql<Record<string, string | number | null> & { because: Because[] }>`
      select p.source_id as learner, p.given_name, p.family_name, plan.state, plan.version, w.starts_on as week, g.title as goal,
        s.position, s.kind, s.title as step, s.minutes, s.because, s.done_at is not null as done
      from plan join person p on p.district_id = plan.district_id and p.person_id = plan.learner_id
        left join week w on w.district_id = plan.district_id and w.plan_id = plan.plan_id
          and w.starts_on = (select max(starts_on) from week latest where latest.district_id = plan.district_id and latest.plan_id = plan.plan_id)
        left join step s on s.district_id = w.district_id and s.plan_id = w.plan_id and s.week_id = w.week_id
        left join goal g on g.district_id = s.district_id and g.plan_id = s.plan_id and g.goal_id = s.goal_id
      where plan.district_id = ${districtId}::uuid order by p.source_id, s.position`.execute(tx);
    const told = rows.map(({ because, ...row }) => ({
      ...row,
      because: (because ?? []).map((reason) => renderBecause(reason, language)).join('; '),
    }));
    return new Map([['plans.csv', tableText(told, planColumns)]]);
  },
};

const estimateColumns = [
  'learner',
  'given_name',
  'family_name',
  'skill',
  'standard',
  'mastery',
  'low',
  'high',
  'opportunities',
  'correct',
  'as_of',
  'model',
] as const;

const planColumns = [
  'learner',
  'given_name',
  'family_name',
  'state',
  'version',
  'week',
  'goal',
  'position',
  'kind',
  'step',
  'minutes',
  'done',
  'because',
] as const;

function tableText(
  rows: readonly Readonly<Record<string, unknown>>[],
  columns: readonly string[],
): string {
  const cell = (value: unknown) => (value === null || value === undefined ? '' : String(value));
  return writeCsv({
    columns,
    rows: rows.map((row) => columns.map((column) => cell(row[column]))),
    formulas: 'guarded',
  });
}
