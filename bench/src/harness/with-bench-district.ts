import pg from 'pg';
import { makeAccounts, type Account } from './make-account.ts';
import { makeDistrict, type BenchDistrict, type DistrictSize } from './make-district.ts';
import { openTemporaryServer, type TemporaryServer } from './temporary-server.ts';

export interface BenchRun {
  readonly server: TemporaryServer;
  readonly owner: pg.Client;
  readonly district: BenchDistrict;
  readonly account: Account;
}

/** Measures on a district of its own, in a database that goes away afterwards. */
export async function withBenchDistrict<Figures>(
  size: DistrictSize,
  measure: (run: BenchRun) => Promise<Figures>,
): Promise<Figures> {
  const server = await openTemporaryServer();
  const owner = new pg.Client(server.database.roles.owner);
  try {
    await owner.connect();
    const district = await makeDistrict(owner, size);
    const personIds = [district.administratorId];
    const [account] = await makeAccounts(server, owner, { ...district, personIds });
    return await measure({ server, owner, district, account: account! });
  } finally {
    await owner.end();
    await server.close();
  }
}
