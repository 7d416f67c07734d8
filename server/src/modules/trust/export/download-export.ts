import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import type { Download } from '../../../platform/http/send-download.ts';
import { getAskable } from '../policy.ts';
import { exportLearner } from './export-learner.ts';

/** The whole file about a learner, for whoever leads the school; it is gone from the server when it was sent, or the sending broke off. */
export async function downloadExport(
  deps: Deps,
  actor: Actor,
  asked: { readonly learnerId: string; readonly language: 'en' | 'es' },
): Promise<Download> {
  await inDistrict(deps.connection, actor, (tx) => getAskable(tx, actor, asked.learnerId));
  const { districtId, personId } = actor;
  const fileName = await exportLearner(deps, { ...asked, districtId, personId });
  if (fileName === undefined) throw notFound('learner');
  const content = deps.files.read(fileName);
  content.once('close', () => void deps.files.remove(fileName));
  return {
    content,
    mediaType: 'application/zip',
    fileName: asked.language === 'es' ? 'todo-lo-guardado.zip' : 'all-that-is-kept.zip',
  };
}
