import { sql } from 'kysely';
import type { Connection } from '../../../platform/db/database.ts';
import { Problem } from '../../../platform/errors.ts';
import { hashToken } from './card-secrets.ts';

export type FoundCard =
  | { readonly districtId: string; readonly learnerId: string; readonly classId: null }
  | { readonly districtId: string; readonly learnerId: null; readonly classId: string };

/** Whose card a secret is: a learner's own or a class's. */
export async function findCard(connection: Connection, token: string): Promise<FoundCard> {
  const { rows } = await sql<{
    district_id: string;
    learner_id: string | null;
    class_id: string | null;
  }>`select * from find_card(${hashToken(token)})`.execute(connection.kysely);
  const found = rows[0];
  if (found === undefined) throw unknownCard();
  const districtId = found.district_id;
  if (found.learner_id !== null) return { districtId, learnerId: found.learner_id, classId: null };
  return { districtId, learnerId: null, classId: found.class_id ?? '' };
}

export function unknownCard(): Problem {
  return new Problem({
    code: 'unknown-card',
    status: 404,
    message: 'This card does not work any more.',
    next: 'Ask your teacher for a new one.',
  });
}
