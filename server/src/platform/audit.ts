import type { Actor } from './auth/actor.ts';
import type { Tx } from './db/database.ts';
import { newId } from './id.ts';

declare module './db/database.ts' {
  interface Database {
    audit_event: {
      district_id: string;
      audit_event_id: string;
      actor_id: string | null;
      action: string;
      subject_type: string;
      subject_id: string | null;
      detail: string;
    };
  }
}

export interface AuditEntry {
  /** A verb and a noun: 'approve-plan'. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId?: string | undefined;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Writes who did what, in the transaction that does it. A job or command without a person has no actor. */
export async function recordAudit(
  tx: Tx,
  who: Pick<Actor, 'districtId'> & { readonly personId: string | null },
  entry: AuditEntry,
): Promise<void> {
  await tx
    .insertInto('audit_event')
    .values({
      district_id: who.districtId,
      audit_event_id: newId(),
      actor_id: who.personId,
      action: entry.action,
      subject_type: entry.subjectType,
      subject_id: entry.subjectId ?? null,
      detail: JSON.stringify(entry.detail ?? {}),
    })
    .execute();
}
