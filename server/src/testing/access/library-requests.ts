import { newId } from '../../platform/id.ts';
import type { AccessWorld } from './world.ts';

/** A text that the teacher has just added: nobody's request meets another's. */
async function newText({ teacher }: AccessWorld) {
  const { textId } = await teacher('POST /api/texts', {
    body: { title: 'The Well', text: `A well. ${newId()}`, language: 'en' },
  });
  return { textId };
}

const ofText = async (world: AccessWorld) => ({ params: await newText(world) });
const correction = { grade: 4, because: 'My class read it with ease.' };

/** How to ask for each route of the library. */
export const libraryRequests = {
  'GET /api/texts': () => ({ query: { q: 'well' } }),
  'POST /api/texts': () => ({
    body: { title: 'A Kite', text: `A kite. ${newId()}`, language: 'en' },
  }),
  'POST /api/text-batches': () => ({
    query: { fileName: 'kite.md', dryRun: 'no', language: 'en' },
    upload: `# A kite\n\nIt flew. ${newId()}`,
  }),
  'GET /api/texts/:textId': ofText,
  'PATCH /api/texts/:textId': async (world: AccessWorld) => ({
    ...(await ofText(world)),
    body: { topics: ['nature'] },
  }),
  'PUT /api/texts/:textId/correction': async (world: AccessWorld) => ({
    ...(await ofText(world)),
    body: correction,
  }),
  'DELETE /api/texts/:textId/correction': ofText,
  'PUT /api/texts/:textId/retirement': ofText,
  'DELETE /api/texts/:textId/retirement': ofText,
} as const;
