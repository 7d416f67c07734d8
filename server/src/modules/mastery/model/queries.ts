import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';

/** A fit; locked, where what follows depends on its state. */
export async function findFit(tx: Tx, { districtId }: Scope, fitId: string, lock?: 'locked') {
  return tx
    .selectFrom('fit_run')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('fit_id', '=', fitId)
    .$if(lock === 'locked', (query) => query.forUpdate())
    .executeTakeFirst();
}

export async function findLatestFit(tx: Tx, { districtId }: Scope) {
  return tx
    .selectFrom('fit_run')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('fit_id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** What is known of the model in use, without the model itself; undefined where the shipped one is. */
export async function findModel(tx: Tx, { districtId }: Scope) {
  return tx
    .selectFrom('tracing_model')
    .select(['model_id', 'name', 'answers', 'learners', 'judged', 'fitted_at'])
    .where('district_id', '=', districtId)
    .orderBy('model_id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export type FitRecord = NonNullable<Awaited<ReturnType<typeof findFit>>>;
export type ModelRecord = NonNullable<Awaited<ReturnType<typeof findModel>>>;
