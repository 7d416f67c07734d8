import { sql } from 'kysely';
import type { Tx } from './db/database.ts';
import { newId } from './id.ts';

declare module './db/database.ts' {
  interface Database {
    access_event: {
      district_id: string;
      learner_id: string;
      access_event_id: string;
      happened_at: Date;
      person_id: string | null;
      what: string;
    };
  }
}

/**
 * What was looked at. 'record' (the learner's own page) and 'access-log' are written once an hour for each reader, everything else each
 * time. Rows of lists (a class page, a search) are not logged: they would bury what a family asks for.
 */
export const accessKinds = [
  'record',
  'restricted-entry',
  'check-in-notes',
  'print',
  'report',
  'file',
  'export',
  'access-log',
] as const;
export type AccessKind = (typeof accessKinds)[number];

export interface Access {
  readonly learnerId: string;
  readonly what: AccessKind;
}

/** Writes who looked at what of which learner, in the transaction that reads it. What learners see of themselves is not logged. */
export async function recordAccess(
  tx: Tx,
  who: { readonly districtId: string; readonly personId: string | null },
  { learnerId, what }: Access,
): Promise<void> {
  if (who.personId === learnerId) return;
  const atMostHourly = what === 'record' || what === 'access-log';
  await sql`insert into access_event (district_id, learner_id, access_event_id, person_id, what)
    select ${who.districtId}::uuid, ${learnerId}::uuid, ${newId()}::uuid, ${who.personId}::uuid, ${what}
    where not (${atMostHourly} and exists (select from access_event
      where district_id = ${who.districtId}::uuid and learner_id = ${learnerId}::uuid and person_id = ${who.personId}::uuid
        and what = ${what} and happened_at > now() - interval '1 hour'))`.execute(tx);
}
