import type { Deps } from '../../platform/deps.ts';
import { recordAudit } from '../../platform/audit.ts';
import { asSystem, inDistrictInBulk, type Scope } from '../../platform/db/scope.ts';
import { newId } from '../../platform/id.ts';
import { rebuildEstimates } from './rebuild-estimates.ts';

export interface ImportRetraction extends Scope {
  readonly importId: string;
  readonly personId: string | null;
}

/** Lets an import's evidence no longer count. It stays to be seen, since evidence is never deleted. */
export async function retractImport(
  deps: Deps,
  { districtId, importId, personId }: ImportRetraction,
): Promise<void> {
  await inDistrictInBulk(deps.connection, asSystem({ districtId }), async (tx, client) => {
    await tx
      .insertInto('evidence_retraction')
      .values({
        district_id: districtId,
        retraction_id: newId(),
        import_id: importId,
        learner_id: null,
        evidence_id: null,
        reason: 'import undone',
        retracted_by: personId,
      })
      .execute();
    const { rows } = await client.query<{ learner_id: string }>(
      'select distinct learner_id from evidence where district_id = $1 and import_id = $2',
      [districtId, importId],
    );
    const learnerIds = rows.map(({ learner_id }) => learner_id);
    await rebuildEstimates(client, { districtId, learnerIds, now: deps.now() });
    await recordAudit(
      tx,
      { districtId, personId },
      { action: 'undo-import', subjectType: 'import', subjectId: importId },
    );
  });
}
