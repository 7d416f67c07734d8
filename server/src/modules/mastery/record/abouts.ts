import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { subjectName } from './subject-name.ts';

/** What a record's row or a heat map's column is about: a standard, or a skill that no standard covers yet. */
export interface About {
  readonly aboutId: string;
  readonly isStandard: boolean;
  readonly code: string | null;
  readonly title: string;
  readonly subject: string | null;
  readonly grades: string[];
}

export interface Abouts {
  /** By framework, then by code as a person counts (2 before 10); what no standard covers last. */
  readonly list: readonly About[];
  readonly ofSkill: ReadonlyMap<string, string>;
}

interface AboutRecord extends About {
  readonly skillId: string;
}

/** What these skills are about, titles in the reader's language where there are words for it: one statement. */
export async function readAbouts(
  tx: Tx,
  { districtId, language }: Scope & { readonly language: 'en' | 'es' },
  skillIds: readonly string[],
): Promise<Abouts> {
  const { rows } = await sql<AboutRecord>`
    select k.skill_id as "skillId", coalesce(s.standard_id, k.skill_id) as "aboutId", s.standard_id is not null as "isStandard",
      s.code, coalesce(case when f.language <> ${language} then w.i_can end, s.short_title, s.statement, k.name) as title,
      coalesce(f.subject, f.title) as subject, coalesce(s.grades, '{}') as grades
    from skill k
    left join standard s on s.district_id = ${districtId}::uuid and s.standard_id = k.standard_id
    left join framework f on f.district_id = ${districtId}::uuid and f.framework_id = s.framework_id
    left join standard_wording w on w.district_id = ${districtId}::uuid and w.standard_id = s.standard_id and w.language = ${language}
    where k.district_id = ${districtId}::uuid and k.skill_id = any(${skillIds}::uuid[])`.execute(
    tx,
  );
  const ofSkill = new Map(rows.map(({ skillId, aboutId }) => [skillId, aboutId]));
  const list = new Map(rows.map((row) => [row.aboutId, aboutOf(row, language)]));
  return { ofSkill, list: [...list.values()].sort(inOrder) };
}

function aboutOf(
  { aboutId, isStandard, code, title, subject, grades }: AboutRecord,
  language: 'en' | 'es',
): About {
  const named = subject === null ? null : subjectName(subject, language);
  return { aboutId, isStandard, code, title, subject: named, grades };
}

const collator = new Intl.Collator('en', { numeric: true });

function inOrder(a: About, b: About): number {
  return (
    Number(b.isStandard) - Number(a.isStandard) ||
    collator.compare(a.subject ?? '', b.subject ?? '') ||
    collator.compare(a.code ?? '', b.code ?? '') ||
    collator.compare(a.title, b.title)
  );
}
