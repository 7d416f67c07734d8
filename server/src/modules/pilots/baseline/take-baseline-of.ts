import { asSystem, inDistrict, type Scope } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { takeBaseline } from './take-baseline.ts';

interface Asked {
  readonly pilotId: string;
  readonly today: string;
}

/** Takes one pilot's baseline now, also of the class beside it, whose learners whoever plans it may not see one by one. */
export async function takeBaselineOf(
  deps: Deps,
  { districtId }: Scope,
  { pilotId, today }: Asked,
): Promise<void> {
  await inDistrict(deps.connection, asSystem({ districtId }), async (tx) => {
    const pilot = await tx
      .selectFrom('pilot')
      .selectAll()
      .where('district_id', '=', districtId)
      .where('pilot_id', '=', pilotId)
      .executeTakeFirstOrThrow();
    await takeBaseline(tx, pilot, today);
  });
}
