import { api } from '../../platform/api.ts';
import type { Parcel } from './parcel.ts';

/** Sends one parcel; safe to send twice. Answers with a shared note's new revision. */
export async function sendParcel(parcel: Parcel): Promise<number | undefined> {
  switch (parcel.kind) {
    case 'shared-note': {
      const { checkInId, text, revision } = parcel;
      const kept = await api('PUT /api/check-ins/:checkInId/shared-note', {
        params: { checkInId },
        body: { text, revision },
      });
      return kept.revision;
    }
    case 'private-note':
      await api('PUT /api/check-ins/:checkInId/private-note', {
        params: { checkInId: parcel.checkInId },
        body: { text: parcel.text },
      });
      return undefined;
    case 'decision': {
      const { checkInId, decisionId, text, who, dueOn } = parcel;
      await api('PUT /api/check-ins/:checkInId/decisions/:decisionId', {
        params: { checkInId, decisionId },
        body: { text, who, dueOn },
      });
      return undefined;
    }
    case 'no-decision': {
      const { checkInId, decisionId } = parcel;
      await api('DELETE /api/check-ins/:checkInId/decisions/:decisionId', {
        params: { checkInId, decisionId },
      });
      return undefined;
    }
    case 'agenda': {
      const { checkInId, key, text, on } = parcel;
      const path = '/api/check-ins/:checkInId/agenda/:key' as const;
      if (on) await api(`PUT ${path}`, { params: { checkInId, key }, body: { text } });
      else await api(`DELETE ${path}`, { params: { checkInId, key } });
      return undefined;
    }
    case 'tick': {
      const { learnerId, decisionId, done } = parcel;
      const path = '/api/learners/:learnerId/decisions/:decisionId/completion' as const;
      const request = { params: { learnerId, decisionId } };
      await (done ? api(`PUT ${path}`, request) : api(`DELETE ${path}`, request));
      return undefined;
    }
  }
}
