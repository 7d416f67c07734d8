import { randomBytes } from 'node:crypto';
import { loadStarterLibrary } from '../modules/reading/index.ts';
import { makeDistrict } from '../modules/session/index.ts';
import { connect } from '../platform/db/database.ts';
import { openOutput } from './output.ts';
import { withDeps } from './with-deps.ts';

export interface CreateDistrict {
  readonly name: string;
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly language: 'en' | 'es';
  readonly json?: boolean;
}

/** Makes a district and its first administrator. The password is made here and shown once; there is no default. */
export async function createDistrict({ json = false, ...given }: CreateDistrict): Promise<void> {
  const output = openOutput(json);
  const password = randomBytes(12).toString('base64url');
  const first = { ...given, districtName: given.name, password };
  const districtId = await withDeps(async ({ deps, database }) => {
    // Only the database's owner may add a district to an installation that has one.
    const connection = connect(database.roles.owner);
    try {
      const made = await makeDistrict({ accounts: deps.accounts, connection }, first, (tx, id) =>
        tx
          .insertInto('district')
          .values({ district_id: id, name: given.name, language: given.language, source_id: null })
          .execute(),
      );
      await loadStarterLibrary(deps, { districtId: made });
      return made;
    } finally {
      await connection.close();
    }
  });
  output.result({ districtId, login: given.email, password }, () => [
    `The district ${given.name} was made (${districtId}).`,
    `${given.givenName} ${given.familyName} signs in with ${given.email} and the password ${password}`,
    'It is shown this once: sign in and change it.',
  ]);
}
