import type pg from 'pg';
import { sql } from 'kysely';
import { recordAccess } from '../../../platform/access-log.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { findInForce, keyOf, listJudgements } from '../judgements/judgement.ts';
import { readAbouts, type About } from '../record/abouts.ts';
import { readCutOff } from '../record/cut-off.ts';
import { combineKnown, listKnownBefore, listKnownNow, type Known } from '../record/known.ts';
import { readScale } from '../scale/read-scale.ts';
import { isSure, levelOf, type Scale } from '../scale/scale.ts';
import { composeReport, type FamilyReport, type ReportRow } from './compose-report.ts';
import { listFamilyTitles } from './family-titles.ts';

export interface ReportsAsked {
  readonly learnerIds: readonly string[];
  readonly asOf?: string | undefined;
  /** Else each family's own. */
  readonly language?: 'en' | 'es' | undefined;
  readonly now: Date;
}

interface Addressee {
  readonly learnerId: string;
  readonly learnerName: string;
  readonly grade: string | null;
  readonly language: 'en' | 'es';
  readonly schoolId: string | null;
  readonly schoolName: string | null;
}

/** Evidence of another year is not this report's. */
const recentDays = 365;

/** The reports of these learners, in this order; the statements are as many for a class as for one. The actor must see the learners. */
export async function readReports(
  { tx, client, actor }: { readonly tx: Tx; readonly client: pg.ClientBase; readonly actor: Actor },
  { learnerIds, asOf, language, now }: ReportsAsked,
): Promise<readonly FamilyReport[]> {
  const { districtId } = actor;
  const cutOff = await readCutOff(tx, actor, { asOf, now });
  const { before } = cutOff;
  const addressees = await listAddressees(tx, actor, learnerIds);
  const skills = cutOff.isPast
    ? await listKnownBefore(client, { districtId, learnerIds, before })
    : await listKnownNow(tx, actor, learnerIds);
  const skillIds = [...new Set(skills.map(({ skillId }) => skillId))];
  const { list, ofSkill } = await readAbouts(tx, { districtId, language: 'en' }, skillIds);
  const since = before.getTime() - recentDays * 86_400_000;
  const known = combineKnown(skills, ofSkill).filter(
    ({ asOf: at }) => at === undefined || at >= since,
  );
  const knownAt = new Map(known.map((each) => [keyOf(each), each]));
  const judged = findInForce(await listJudgements(tx, actor, { learnerIds, before }), cutOff);
  const titles = await readTitles(tx, actor, list);
  const scales = await readScales(tx, actor, addressees);
  for (const { learnerId } of addressees)
    await recordAccess(tx, actor, { learnerId, what: 'report' });
  return addressees.map((addressee) => {
    const { learnerId, schoolId } = addressee;
    const speaks = language ?? addressee.language;
    const scale = scales.get(schoolId)!;
    const rows = list.flatMap((about) => {
      const key = keyOf({ learnerId, aboutId: about.aboutId });
      const found = knownAt.get(key);
      const title = titles[speaks].get(about.aboutId) ?? about.title;
      const given = { about, title, scale, judgement: judged.get(key)?.mastery };
      return found === undefined ? [] : [rowOf(found, given)];
    });
    return composeReport({
      learnerName: addressee.learnerName,
      schoolName: addressee.schoolName ?? actor.district.name,
      grade: addressee.grade ?? undefined,
      asOf: cutOff.asOf,
      language: speaks,
      scale,
      rows,
    });
  });
}

interface RowGiven {
  readonly about: About;
  readonly title: string;
  readonly scale: Scale;
  readonly judgement: number | undefined;
}

function rowOf(known: Known, { about, title, scale, judgement }: RowGiven): ReportRow {
  const mastery = judgement ?? known.mastery;
  const judged = judgement !== undefined;
  const { code, subject } = about;
  const sure = judged || isSure(known);
  return { title, code, subject, level: levelOf(scale, mastery), mastery, sure, judged };
}

/** A family's language is that of a guardian who reads letters, else the learner's. */
async function listAddressees(
  tx: Tx,
  { districtId }: Scope,
  learnerIds: readonly string[],
): Promise<readonly Addressee[]> {
  const { rows } = await sql<Addressee>`
    select p.person_id as "learnerId", p.given_name || ' ' || p.family_name as "learnerName", p.grades[1] as grade,
      case when coalesce(family.language, p.language) like 'es%' then 'es' else 'en' end as language,
      school.school_id as "schoolId", school.name as "schoolName"
    from unnest(${learnerIds}::uuid[]) with ordinality as asked (person_id, place)
    join person p on p.district_id = ${districtId}::uuid and p.person_id = asked.person_id
    left join lateral (
      select q.language from guardianship g join person q on q.district_id = ${districtId}::uuid and q.person_id = g.guardian_id
      where g.district_id = ${districtId}::uuid and g.learner_id = p.person_id and g.active and g.access <> 'none'
      order by g.access, q.person_id limit 1) family on true
    left join lateral (
      select s.school_id, s.name from person_role r join school s on s.district_id = ${districtId}::uuid and s.school_id = r.school_id
      where r.district_id = ${districtId}::uuid and r.person_id = p.person_id and r.role = 'learner'
      order by s.name limit 1) school on true
    order by asked.place`.execute(tx);
  return rows;
}

async function readTitles(tx: Tx, scope: Scope, list: readonly About[]) {
  const aboutIds = list.map(({ aboutId }) => aboutId);
  return {
    en: await listFamilyTitles(tx, scope, { language: 'en', aboutIds }),
    es: await listFamilyTitles(tx, scope, { language: 'es', aboutIds }),
  };
}

/** A class is of one school, so these are one or two. */
async function readScales(
  tx: Tx,
  scope: Scope,
  addressees: readonly Addressee[],
): Promise<ReadonlyMap<string | null, Scale>> {
  const scales = new Map<string | null, Scale>();
  for (const { schoolId } of addressees)
    if (!scales.has(schoolId)) scales.set(schoolId, await readScale(tx, scope, schoolId));
  return scales;
}
