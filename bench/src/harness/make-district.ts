import { type Grade, grades, frameworks, resources, standards } from '@everyplan/school';
import { copyRows, newId } from '@everyplan/server';
import type pg from 'pg';

export interface BenchDistrict {
  readonly districtId: string;
  readonly administratorId: string;
  readonly classIds: readonly string[];
  readonly learners: number;
  readonly estimates: number;
}

export interface DistrictSize {
  readonly classCount: number;
  readonly learnersPerClass: number;
}

const schoolCount = 8;

/** A district on the demo frameworks and resources, each learner with some weeks of estimates. */
export async function makeDistrict(owner: pg.Client, size: DistrictSize): Promise<BenchDistrict> {
  const districtId = newId();
  await owner.query('insert into district (district_id, name) values ($1, $2)', [
    districtId,
    'Benchmark',
  ]);
  await owner.query('begin');
  const copy = (
    table: string,
    columns: readonly string[],
    rows: readonly (readonly CopyCell[])[],
  ) =>
    copyRows(
      owner,
      { table, columns: ['district_id', ...columns] },
      rows.map((row) => [districtId, ...row]),
    );
  const skills = await copyStandards(copy);
  const people = await copyPeople(copy, size);
  const estimates = people.learners.flatMap((learner) => estimatesOf(learner, skills));
  await copy('estimate', estimateColumns, estimates);
  await owner.query('commit');
  await owner.query('vacuum analyze');
  return {
    districtId,
    administratorId: people.administratorId,
    classIds: people.classIds,
    learners: people.learners.length,
    estimates: estimates.length,
  };
}

type CopyCell =
  | string
  | number
  | boolean
  | Date
  | null
  | readonly string[]
  | { readonly json: unknown };
type Copy = (
  table: string,
  columns: readonly string[],
  rows: readonly (readonly CopyCell[])[],
) => Promise<number>;

interface Skill {
  readonly skillId: string;
  readonly year: number;
}

async function copyStandards(copy: Copy): Promise<readonly Skill[]> {
  const frameworkIds = new Map(frameworks.map((framework) => [framework, newId()]));
  const idOf = new Map(
    frameworks.flatMap(({ items }) => items.map((item) => [item.sourceId, newId()])),
  );
  const shortTitles = new Map<string, string>(standards.map((one) => [one.sourceId, one.title.en]));
  await copy(
    'framework',
    ['framework_id', 'source_uri', 'title', 'subject'],
    frameworks.map((one) => [frameworkIds.get(one)!, one.sourceUri, one.title, one.subject]),
  );
  await copy(
    'standard',
    [
      'standard_id',
      'framework_id',
      'source_id',
      'parent_id',
      'code',
      'kind',
      'statement',
      'short_title',
      'grades',
      'position',
      'depth',
    ],
    frameworks.flatMap((framework) =>
      framework.items.map((item) => [
        idOf.get(item.sourceId)!,
        frameworkIds.get(framework)!,
        item.sourceId,
        idOf.get(item.parentId ?? '') ?? null,
        item.code,
        item.kind,
        item.statement,
        shortTitles.get(item.sourceId) ?? null,
        item.grades,
        item.position,
        item.depth,
      ]),
    ),
  );
  await copy(
    'standard_prerequisite',
    ['standard_id', 'prerequisite_id'],
    standards.flatMap((one) =>
      one.prerequisites.map((before) => [idOf.get(one.sourceId)!, idOf.get(before)!]),
    ),
  );
  await copy(
    'standard_wording',
    ['standard_id', 'language', 'i_can'],
    standards.flatMap((one) => [
      [idOf.get(one.sourceId)!, 'en', one.iCan.en],
      [idOf.get(one.sourceId)!, 'es', one.iCan.es],
    ]),
  );
  await copyResources(copy, new Map(standards.map((one) => [one.code, idOf.get(one.sourceId)!])));
  const skills = standards.map((one, number) => ({ skillId: newId(), number, one }));
  await copy(
    'skill',
    ['skill_id', 'name', 'number', 'standard_id'],
    skills.map(({ skillId, number, one }) => [skillId, one.code, number, idOf.get(one.sourceId)!]),
  );
  return skills.map(({ skillId, one }) => ({ skillId, year: grades.indexOf(one.grade) }));
}

async function copyResources(copy: Copy, standardOf: ReadonlyMap<string, string>): Promise<void> {
  const shelf = resources.map((resource) => ({ resource, resourceId: newId() }));
  await copy(
    'resource',
    ['resource_id', 'kind', 'title', 'description', 'minutes', 'needs_device', 'source_id'],
    shelf.map(({ resource, resourceId }) => [
      resourceId,
      resource.kind,
      { json: resource.title },
      { json: resource.description },
      resource.minutes,
      resource.needsDevice,
      resource.id,
    ]),
  );
  await copy(
    'resource_standard',
    ['standard_id', 'resource_id'],
    shelf.flatMap(({ resource, resourceId }) =>
      resource.standards.map((code) => [standardOf.get(code)!, resourceId]),
    ),
  );
}

interface Learner {
  readonly id: string;
  readonly grade: Grade;
  readonly number: number;
}

async function copyPeople(copy: Copy, { classCount, learnersPerClass }: DistrictSize) {
  const schools = Array.from({ length: schoolCount }, () => newId());
  await copy(
    'school',
    ['school_id', 'source_id', 'name'],
    schools.map((id, index) => [id, `s${index}`, `School ${index}`]),
  );
  const classes = Array.from({ length: classCount }, (_, index) => ({
    id: newId(),
    teacherId: newId(),
    grade: grades[index % grades.length]!,
    schoolId: schools[index % schools.length]!,
  }));
  await copy(
    'class',
    ['class_id', 'source_id', 'school_id', 'title', 'grades'],
    classes.map((one, index) => [one.id, `c${index}`, one.schoolId, `Class ${index}`, [one.grade]]),
  );
  const learners = classes.flatMap((one, index) =>
    Array.from({ length: learnersPerClass }, (_, seat) => ({
      id: newId(),
      grade: one.grade,
      number: index * learnersPerClass + seat,
      one,
    })),
  );
  const administratorId = newId();
  await copy(
    'person',
    ['person_id', 'source_id', 'given_name', 'family_name', 'language', 'grades'],
    [
      [administratorId, 'administrator', 'Ada', 'Ministrator', 'en', []],
      ...classes.map((one, index) => [
        one.teacherId,
        `t${index}`,
        'Tea',
        `Cher ${index}`,
        'en',
        [],
      ]),
      ...learners.map((one) => [
        one.id,
        `l${one.number}`,
        'Lear',
        `Ner ${one.number}`,
        one.number % 3 === 0 ? 'es' : 'en',
        [one.grade],
      ]),
    ],
  );
  await copy(
    'person_role',
    ['person_id', 'role_id', 'role', 'school_id'],
    [
      [administratorId, newId(), 'administrator', null],
      ...classes.map((one) => [one.teacherId, newId(), 'teacher', one.schoolId]),
      ...learners.map(({ id, one }) => [id, newId(), 'learner', one.schoolId]),
    ],
  );
  await copy(
    'enrolment',
    ['enrolment_id', 'source_id', 'class_id', 'person_id', 'role'],
    [
      ...classes.map((one, index) => [newId(), `et${index}`, one.id, one.teacherId, 'teacher']),
      ...learners.map(({ id, number, one }) => [newId(), `el${number}`, one.id, id, 'learner']),
    ],
  );
  return { administratorId, learners, classIds: classes.map((one) => one.id) };
}

const estimateColumns = [
  'learner_id',
  'skill_id',
  'mastery',
  'low',
  'high',
  'opportunities',
  'correct',
  'as_of',
  'model',
];
const dayMs = 86_400_000;

/** Seeded: most of last year and some of this year tried, in every state, over the last twelve weeks. */
function estimatesOf(learner: Learner, skills: readonly Skill[]): readonly (readonly CopyCell[])[] {
  const year = grades.indexOf(learner.grade);
  const random = seeded(learner.number);
  return skills
    .filter((skill) => skill.year <= year && skill.year >= year - 1 && random() < 0.6)
    .map(({ skillId }) => {
      const mastery = Math.round(random() * 1000) / 1000;
      const width = 0.05 + random() * 0.2;
      const opportunities = 3 + Math.floor(random() * 20);
      return [
        learner.id,
        skillId,
        mastery,
        Math.max(0, mastery - width),
        Math.min(1, mastery + width),
        opportunities,
        Math.round(mastery * opportunities),
        new Date(Date.now() - random() * 84 * dayMs),
        'bench',
      ];
    });
}

/** A small linear congruential generator: the same learners in every run. */
function seeded(seed: number): () => number {
  let state = seed * 2654435761 + 12345;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
