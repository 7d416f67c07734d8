import pg from 'pg';
import { newId } from '../platform/id.ts';
import type { TestServer } from './test-server.ts';

/** A district in which there is nothing yet. */
export async function makeBareDistrict(
  server: TestServer,
): Promise<{ readonly districtId: string }> {
  const districtId = newId();
  const owner = new pg.Client(server.roles.owner);
  await owner.connect();
  try {
    await owner.query('insert into district (district_id, name) values ($1, $2)', [
      districtId,
      'Bare',
    ]);
  } finally {
    await owner.end();
  }
  return { districtId };
}
