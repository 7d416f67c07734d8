import pg from 'pg';
import { Problem } from '../platform/errors.ts';
import type { Opened } from './with-deps.ts';

/** The district a command is about: the one that is named (by id or name), or the only one. */
export async function chooseDistrict(
  { database }: Opened,
  named: string | undefined,
): Promise<string> {
  const owner = new pg.Client(database.roles.owner);
  await owner.connect();
  try {
    const { rows } = await owner.query<{ district_id: string; name: string }>(
      'select district_id, name from district order by name',
    );
    const matching =
      named === undefined
        ? rows
        : rows.filter((row) => row.district_id === named || row.name === named);
    const only = matching[0];
    if (only !== undefined && matching.length === 1) return only.district_id;
    throw rows.length === 0 ? noDistrict() : whichDistrict(rows.map(({ name }) => name));
  } finally {
    await owner.end();
  }
}

function noDistrict(): Problem {
  return new Problem({
    code: 'no-district',
    status: 404,
    message: 'There is no district yet.',
    next: 'Make one: everyplan district create --name … --email … --given-name … --family-name …',
  });
}

function whichDistrict(names: readonly string[]): Problem {
  return new Problem({
    code: 'which-district',
    status: 400,
    message: `There are several districts, or none of that name: ${names.join(', ')}.`,
    next: 'Name one with --district.',
  });
}
