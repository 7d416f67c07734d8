import { findNorms, seasonOf, splitPassage } from '@everyplan/engine/reading';
import { hasRole, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { notFound } from '../../../platform/errors.ts';
import { listClassLearners } from '../list-class-learners.ts';
import { cutPassage } from './cut-passage.ts';
import { gradeOf } from './grade-of.ts';
import { presentBrief } from './present.ts';
import { listRecordsOf } from './queries.ts';
import { listSchoolYears, yearOf } from './school-year.ts';

/** Who of a class was listened to when, and what came of it. */
export async function readClassRecords(tx: Tx, actor: Actor, classId: string) {
  const learners = await listGraded(tx, actor, classId);
  const ids = learners.map(({ learnerId }) => learnerId);
  const rows = Map.groupBy(await listRecordsOf(tx, actor, ids), ({ learner_id }) => learner_id);
  const years = await listSchoolYears(tx, actor);
  return {
    mayRecord: hasRole(actor, 'teacher', 'coach', 'principal'),
    learners: learners.map((learner) => {
      const own = rows.get(learner.learnerId) ?? [];
      const done = own.filter((row) => row.finished_at !== null && row.withdrawn_at === null);
      const open = own.find(({ finished_at }) => finished_at === null);
      const around = { grade: learner.grade, years };
      return {
        ...learner,
        records: done.length,
        latest: done[0] === undefined ? null : presentBrief(done[0], around),
        draft: open === undefined ? null : presentBrief(open, around),
      };
    }),
  };
}

interface Form {
  readonly classId: string;
  readonly textId: string;
  readonly page: number;
  readonly words?: number | undefined;
  readonly today: string;
}

/** What a form on paper shows for a class: the passage and each learner's row of the norms. */
export async function readForm(tx: Tx, actor: Actor, form: Form) {
  const learners = await listGraded(tx, actor, form.classId);
  const text = await tx
    .selectFrom('text')
    .select(['title', 'language', 'pages', 'attribution', 'licence'])
    .where('district_id', '=', actor.districtId)
    .where('text_id', '=', form.textId)
    .executeTakeFirst();
  if (text === undefined) throw notFound('text');
  const passage = cutPassage(text.pages, { page: form.page, words: form.words ?? null });
  const season = seasonOf(form.today, yearOf(await listSchoolYears(tx, actor), form.today));
  return {
    title: text.title,
    language: text.language,
    passage,
    pages: text.pages.length,
    words: splitPassage(passage).length,
    attribution: text.attribution,
    licence: text.licence,
    season,
    learners: learners.map(({ learnerId, givenName, familyName, grade }) => ({
      learnerId,
      name: `${givenName} ${familyName}`,
      grade,
      norms: normsOf(text.language, grade, season),
    })),
  };
}

function normsOf(
  language: 'en' | 'es',
  grade: number | null,
  season: Parameters<typeof findNorms>[1],
) {
  const row = language === 'en' && grade !== null ? findNorms(grade, season) : undefined;
  return row === undefined ? null : [...row];
}

async function listGraded(tx: Tx, actor: Actor, classId: string) {
  const learners = await listClassLearners(tx, actor, { classId });
  if (learners.length === 0) return [];
  const rows = await tx
    .selectFrom('person')
    .select(['person_id', 'grades'])
    .where('district_id', '=', actor.districtId)
    .where(
      'person_id',
      'in',
      learners.map(({ learnerId }) => learnerId),
    )
    .execute();
  const grades = new Map(rows.map((row) => [row.person_id, gradeOf(row.grades)]));
  return learners.map((learner) => ({ ...learner, grade: grades.get(learner.learnerId) ?? null }));
}
