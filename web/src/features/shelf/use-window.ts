import { api } from '../../platform/api.ts';
import type { ReadingWindow } from './shelf.ts';
import { useReadingChange } from './use-reading-change.ts';

export type WindowSettings = Omit<ReadingWindow, 'setAt' | 'setBy'>;

/** Sets the window of a class or of one learner of it, or ends it (null). */
export function useWindow(classId: string, learnerId: string | undefined) {
  const { mutateAsync, error, isPending } = useReadingChange(
    async (settings: WindowSettings | null) => {
      if (learnerId === undefined) await changeClass(classId, settings);
      else await changeLearner({ classId, learnerId }, settings);
    },
  );
  return { change: mutateAsync, error, isPending };
}

async function changeClass(classId: string, settings: WindowSettings | null): Promise<void> {
  const params = { classId };
  if (settings === null) await api('DELETE /api/classes/:classId/reading-window', { params });
  else await api('PUT /api/classes/:classId/reading-window', { params, body: bodyOf(settings) });
}

async function changeLearner(
  params: { readonly classId: string; readonly learnerId: string },
  settings: WindowSettings | null,
): Promise<void> {
  if (settings === null)
    await api('DELETE /api/classes/:classId/learners/:learnerId/reading-window', { params });
  else
    await api('PUT /api/classes/:classId/learners/:learnerId/reading-window', {
      params,
      body: bodyOf(settings),
    });
}

function bodyOf({ shift, languages, mustTopics, neverTopics, because }: WindowSettings) {
  return { shift, languages, mustTopics, neverTopics, because };
}
