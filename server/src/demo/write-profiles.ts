import {
  buildProfiles,
  type Cast,
  type LearnerProfile,
  type ProfileEntry,
} from '@everyplan/school';
import { sql } from 'kysely';
import type pg from 'pg';
import { copyRows } from '../platform/db/copy-rows.ts';
import { inDistrictInBulk, type SystemScope } from '../platform/db/scope.ts';
import type { Deps } from '../platform/deps.ts';
import { newId } from '../platform/id.ts';

interface Writing {
  readonly client: pg.PoolClient;
  readonly districtId: string;
  readonly schoolYear: number;
  /** The district's id of a person, by the roster's. */
  readonly idOf: (sourceId: string) => string | null;
  readonly profiles: readonly LearnerProfile[];
}

/** The profiles of the demo district: pace and time, and what is said in every voice. */
export async function writeProfiles(
  deps: Deps,
  scope: SystemScope,
  { cast, today }: { readonly cast: Cast; readonly today: string },
): Promise<void> {
  await inDistrictInBulk(deps.connection, scope, async (tx, client) => {
    const { rows } = await sql<{
      source_id: string;
      person_id: string;
    }>`select source_id, person_id from person`.execute(tx);
    const ids = new Map(rows.map((row) => [row.source_id, row.person_id]));
    const writing: Writing = {
      client,
      districtId: scope.districtId,
      schoolYear: cast.year.endsIn,
      idOf: (sourceId) => ids.get(sourceId) ?? null,
      profiles: buildProfiles({ today, cast }),
    };
    await writePaces(writing);
    await writeEntries(writing);
  });
}

async function writePaces({ client, districtId, idOf, profiles }: Writing): Promise<void> {
  await copyRows(
    client,
    {
      table: 'learner_profile',
      columns: ['district_id', 'learner_id', 'pace', 'minutes_per_week'],
    },
    profiles.map(({ learnerId, pace, minutesPerWeek }) => [
      districtId,
      idOf(learnerId),
      pace,
      minutesPerWeek,
    ]),
  );
}

async function writeEntries(writing: Writing): Promise<void> {
  const { client, districtId, schoolYear, idOf, profiles } = writing;
  const entries = profiles.flatMap((profile) =>
    profile.entries.map((entry) => ({ ...entry, learnerId: profile.learnerId, entryId: newId() })),
  );
  await copyRows(
    client,
    {
      table: 'profile_entry',
      columns: [
        'district_id',
        'learner_id',
        'entry_id',
        'kind',
        'voice',
        'text',
        'code',
        'language',
        'visibility',
        'author_id',
        'written_at',
        'school_year',
      ],
    },
    entries.map((entry) => [
      districtId,
      idOf(entry.learnerId),
      entry.entryId,
      entry.kind,
      entry.voice,
      entry.text,
      entry.code ?? null,
      entry.language,
      entry.visibility ?? 'family',
      idOf(entry.authorId),
      new Date(entry.writtenAt),
      entry.ofLastYear ? schoolYear - 1 : schoolYear,
    ]),
  );
  const mainTeachers = new Map(
    profiles.map(({ learnerId, entries: said }) => [learnerId, findMainTeacher(said)]),
  );
  await copyRows(
    client,
    { table: 'profile_reader', columns: ['district_id', 'learner_id', 'entry_id', 'person_id'] },
    entries.flatMap(({ isForMainTeacher, learnerId, entryId }) => {
      const teacher = isForMainTeacher && mainTeachers.get(learnerId);
      return teacher ? [[districtId, idOf(learnerId), entryId, idOf(teacher)]] : [];
    }),
  );
}

/** Whoever wrote as the learner's teacher this year. */
function findMainTeacher(entries: readonly ProfileEntry[]): string | undefined {
  return entries.find(({ voice, ofLastYear }) => voice === 'teacher' && !ofLastYear)?.authorId;
}
