import { api } from '../../../platform/api.ts';
import type { Parcel } from './parcel.ts';

/** Sends one parcel; safe to send twice. */
export async function sendParcel(learnerId: string, parcel: Parcel): Promise<void> {
  switch (parcel.kind) {
    case 'reading': {
      const { readingId, answers, ...state } = parcel.state;
      await api('PUT /api/learners/:learnerId/readings/:readingId', {
        params: { learnerId, readingId },
        body: {
          ...state,
          answers: answers === null ? null : [...answers],
          sentAt: new Date().toISOString(),
        },
      });
      return;
    }
    case 'note': {
      const { noteId, textId, page, note } = parcel;
      await api('PUT /api/learners/:learnerId/reading-notes/:noteId', {
        params: { learnerId, noteId },
        body: { textId, page, note },
      });
      return;
    }
    case 'no-note':
      await api('DELETE /api/learners/:learnerId/reading-notes/:noteId', {
        params: { learnerId, noteId: parcel.noteId },
      });
  }
}
