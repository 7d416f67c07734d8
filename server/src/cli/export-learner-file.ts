import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { exportLearner } from '../modules/trust/index.ts';
import { asSystem, inDistrict } from '../platform/db/scope.ts';
import { notFound, Problem } from '../platform/errors.ts';
import { chooseDistrict } from './choose-district.ts';
import type { ExportCommand } from './export-files.ts';
import { openOutput } from './output.ts';
import { withDeps } from './with-deps.ts';

/** Writes all that is kept about one learner into a zip in a folder; the log of who looked says that a command did. */
export async function exportLearnerFile(options: ExportCommand): Promise<void> {
  const output = openOutput(options.json ?? false);
  const { learner, out } = options;
  if (learner === undefined) throw noLearner();
  const written = await withDeps(async (opened) => {
    const { deps } = opened;
    const districtId = await chooseDistrict(opened, options.district);
    const found = await inDistrict(deps.connection, asSystem({ districtId }), (tx) =>
      tx
        .selectFrom('person')
        .select('person_id')
        .where('district_id', '=', districtId)
        .where('source_id', '=', learner)
        .executeTakeFirst(),
    );
    if (found === undefined) throw notFound('learner');
    const asked = { districtId, learnerId: found.person_id, language: options.language };
    const kept = await exportLearner(deps, { ...asked, personId: null });
    if (kept === undefined) throw notFound('learner');
    await mkdir(out, { recursive: true });
    const file = path.join(out, 'learner.zip');
    await copyFile(deps.files.pathOf(kept), file).finally(() => deps.files.remove(kept));
    return file;
  });
  output.result({ files: [written] }, () => [`wrote ${written}`]);
}

function noLearner(): Problem {
  return new Problem({
    code: 'no-learner-named',
    status: 400,
    message: 'Nobody was named whose data to export.',
    next: 'Add --learner with the id that the learner has in the roster.',
  });
}
