import type { RecordContent, RecordMark } from '@everyplan/contract';
import { sql } from 'kysely';
import { finishRecord, startRecord } from '../modules/reading/index.ts';
import type { Actor } from '../platform/auth/actor.ts';
import { findActor } from '../platform/auth/find-actor.ts';
import { asSystem, inDistrict } from '../platform/db/scope.ts';
import type { Deps } from '../platform/deps.ts';
import { newId } from '../platform/id.ts';

const text = `On Saturday Noor and her uncle walked down to the river to look for the old boat. The rain had stopped in the night, and the path was still soft. “It should be behind the willow,” said her uncle, but behind the willow there was only tall grass and a surprised heron.

Noor climbed on a stone and looked along the bank. Far away, where the water bends, something blue was stuck between two branches. “There!” she called. It took them half an hour to reach it. The boat was full of leaves, and one board was broken, yet it floated.

They tied it to a tree. Next week they would bring wood, nails and a bucket of paint. Noor already knew its new name: The Patient Heron.`;

interface Reading {
  readonly daysAgo: number;
  readonly seconds: number;
  readonly marks: readonly RecordMark[];
}

const readings: readonly Reading[] = [
  {
    daysAgo: 44,
    seconds: 61,
    marks: [{ kind: 'substitution', at: 29, said: 'wallow', offsetMs: 15_000 }],
  },
  {
    daysAgo: 9,
    seconds: 66,
    marks: [
      { kind: 'self-correction', at: 9, said: 'rover', offsetMs: 7000, cues: ['visual'] },
      {
        kind: 'substitution',
        at: 29,
        said: 'window',
        offsetMs: 17_000,
        cues: ['visual', 'structure'],
      },
      { kind: 'told', at: 45, offsetMs: 27_000 },
      { kind: 'repetition', at: 58, offsetMs: 33_000 },
      { kind: 'omission', at: 83, offsetMs: 48_000 },
    ],
  },
  {
    daysAgo: 16,
    seconds: 104,
    marks: [6, 12, 20, 29, 39, 46, 54, 61, 70, 78, 88, 97, 104, 110].map((at, index) => ({
      kind: index % 3 === 0 ? ('told' as const) : ('substitution' as const),
      at,
      offsetMs: at * 850,
    })),
  },
  {
    daysAgo: 3,
    seconds: 48,
    marks: [{ kind: 'insertion', at: 50, said: 'big', offsetMs: 20_000 }],
  },
];

/** A few learners of a homeroom have been listened to, one with ease, one just right, one too hard: each with its marks. */
export async function seedRunningRecords(deps: Deps, districtId: string): Promise<void> {
  const teacher = await findTeacher(deps, districtId);
  if (teacher === undefined) return;
  await inDistrict(deps.connection, asSystem({ districtId }), async (tx) => {
    const { rows } = await sql<{ learner_id: string }>`
      select l.person_id as learner_id from class c
      join enrolment t on t.district_id = c.district_id and t.class_id = c.class_id and t.person_id = ${teacher.personId}::uuid and t.active
      join enrolment l on l.district_id = c.district_id and l.class_id = c.class_id and l.role = 'learner' and l.active
      join person p on p.district_id = l.district_id and p.person_id = l.person_id
      where c.district_id = ${districtId}::uuid and c.kind = 'homeroom' order by p.source_id limit ${readings.length}`.execute(
      tx,
    );
    for (const [index, { learner_id }] of rows.entries()) {
      const reading = readings[index];
      if (reading === undefined) continue;
      const one = { learnerId: learner_id, recordId: newId() };
      const now = new Date(deps.now().getTime() - reading.daysAgo * 86_400_000);
      const source = {
        kind: 'pasted' as const,
        title: 'The patient heron',
        language: 'en' as const,
        text,
      };
      const readOn = now.toISOString().slice(0, 10);
      await startRecord(tx, teacher, { ...one, source, way: 'screen', readOn, now });
      await finishRecord(tx, teacher, { ...one, content: contentOf(reading), because: '', now });
    }
  });
}

function contentOf({ marks, seconds }: Reading): RecordContent {
  const level = Math.max(1, 4 - Math.floor(marks.length / 4));
  return {
    marks: [...marks],
    lastWord: null,
    counts: null,
    seconds,
    expression: { phrasing: level, pace: level, smoothness: level, expression: 3 },
    retell: level,
    asked: null,
    answeredRight: null,
    note: '',
  };
}

async function findTeacher(deps: Deps, districtId: string): Promise<Actor | undefined> {
  const { rows } = await inDistrict(deps.connection, asSystem({ districtId }), (tx) =>
    sql<{ account_id: string }>`select a.account_id from account_person a
      join person p on p.district_id = a.district_id and p.person_id = a.person_id
      where a.district_id = ${districtId}::uuid and p.username = 'rosalind.mensah'`.execute(tx),
  );
  const accountId = rows[0]?.account_id;
  return accountId === undefined
    ? undefined
    : findActor(deps.connection, { accountId, signedInBy: 'password' });
}
