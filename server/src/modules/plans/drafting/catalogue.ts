import {
  compileResources,
  compileStandards,
  type Resource,
  type ResourceShelf,
  type StandardGraph,
  type StepKind,
  wordsOf,
} from '@everyplan/engine/planning';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { walkTree } from './walk-tree.ts';

export type Language = 'en' | 'es';
export type Texts = Readonly<Record<string, string>>;

/** What all drafts of a district share: read once for as many learners as there are. */
export interface Catalogue {
  readonly graph: StandardGraph;
  readonly shelf: ResourceShelf;
  /** What can be a goal: a standard, or a skill of the school's own. */
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly resources: ReadonlyMap<string, ShelvedResource>;
  /** The subject that evidence of a skill is about. */
  readonly subjectOfSkill: ReadonlyMap<string, string>;
}

export interface Subject {
  readonly kind: 'standard' | 'skill';
  readonly title: string;
  /** "I can" by language. */
  readonly wordings: Texts;
}

export interface ShelvedResource extends Resource {
  readonly title: Texts;
}

export async function readCatalogue(tx: Tx, scope: Scope): Promise<Catalogue> {
  const standards = await readStandards(tx, scope);
  const skills = await readSkills(tx, scope);
  const resources = await readResources(tx, scope);
  const local = skills.filter((skill) => skill.standard_id === null);
  const graph = compileStandards([
    ...walkTree(standards)
      .filter(isGoal)
      .map((row, order) => ({
        id: row.standard_id,
        framework: row.framework_id,
        grades: row.grades,
        order,
        prerequisites: row.prerequisites,
      })),
    ...local.map((skill, order) => ({
      id: skill.skill_id,
      framework: 'local',
      grades: [],
      order,
      prerequisites: [],
    })),
  ]);
  return {
    graph,
    shelf: compileResources(graph, resources),
    subjects: new Map<string, Subject>([
      ...standards.map((row) => [row.standard_id, toSubject(row)] as const),
      ...local.map((row) => [row.skill_id, ownSubject(row.name)] as const),
    ]),
    resources: new Map(resources.map((resource) => [resource.id, resource])),
    subjectOfSkill: new Map(skills.map((row) => [row.skill_id, row.standard_id ?? row.skill_id])),
  };
}

interface StandardRecord {
  readonly standard_id: string;
  readonly framework_id: string;
  readonly parent_id: string | null;
  readonly position: number;
  readonly kind: string;
  readonly grades: string[];
  readonly title: string;
  readonly wordings: Texts | null;
  readonly prerequisites: string[];
  readonly has_skill: boolean;
}

async function readStandards(tx: Tx, { districtId }: Scope): Promise<StandardRecord[]> {
  const { rows } = await sql<StandardRecord>`
    select s.standard_id, s.framework_id, s.parent_id, s.position, s.kind, s.grades,
      coalesce(s.short_title, s.statement) as title,
      (select json_object_agg(w.language, w.i_can) from standard_wording w
        where w.district_id = s.district_id and w.standard_id = s.standard_id) as wordings,
      array(select p.prerequisite_id from standard_prerequisite p
        where p.district_id = s.district_id and p.standard_id = s.standard_id) as prerequisites,
      exists (select from skill k where k.district_id = s.district_id and k.standard_id = s.standard_id) as has_skill
    from standard s join framework f on f.district_id = s.district_id and f.framework_id = s.framework_id
    where s.district_id = ${districtId}::uuid and s.active and f.active
    order by f.imported_at, f.framework_id, s.position, s.standard_id`.execute(tx);
  return rows;
}

interface SkillRecord {
  readonly skill_id: string;
  readonly name: string;
  readonly standard_id: string | null;
}

async function readSkills(tx: Tx, { districtId }: Scope): Promise<SkillRecord[]> {
  const { rows } = await sql<SkillRecord>`
    select skill_id, name, standard_id from skill where district_id = ${districtId}::uuid order by number`.execute(
    tx,
  );
  return rows;
}

async function readResources(tx: Tx, { districtId }: Scope): Promise<ShelvedResource[]> {
  const { rows } = await sql<{
    resource_id: string;
    kind: StepKind;
    title: Texts;
    description: Texts;
    minutes: number;
    needs_device: boolean;
    standards: string[];
  }>`
    select r.resource_id, r.kind, r.title, r.description, r.minutes, r.needs_device,
      array(select a.standard_id from resource_standard a
        where a.district_id = r.district_id and a.resource_id = r.resource_id) as standards
    from resource r where r.district_id = ${districtId}::uuid and r.active order by r.source_id`.execute(
    tx,
  );
  return rows.map((row) => ({
    id: row.resource_id,
    kind: row.kind,
    title: row.title,
    minutes: row.minutes,
    needsDevice: row.needs_device,
    standards: row.standards,
    words: wordsOf([...Object.values(row.title), ...Object.values(row.description)].join(' ')),
  }));
}

/** A standard, or whatever else in the tree the school keeps evidence of: not a domain, a cluster or a habit of mind. */
function isGoal(row: StandardRecord): boolean {
  return row.kind === 'standard' || row.has_skill;
}

function toSubject(row: StandardRecord): Subject {
  return { kind: 'standard', title: row.title, wordings: row.wordings ?? {} };
}

function ownSubject(name: string): Subject {
  return { kind: 'skill', title: name, wordings: {} };
}
