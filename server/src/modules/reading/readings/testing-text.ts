import { addText } from '../library/index.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';

const question = (stem: string) => ({
  kind: 'literal' as const,
  stem,
  choices: ['Under the bench', 'In the snow', 'In the bag'],
  right: 0,
  because: 'Page 2 says that Ana looked under the bench.',
});

/** A story of four pages with three questions, whose first choice is right. Returns its id. */
export async function addStory(tx: Tx, { districtId }: Scope, title = 'The Lost Mitten') {
  const { textId } = await addText(tx, {
    districtId,
    addedBy: null,
    text: {
      sourceKey: `test/${title}`,
      source: 'import',
      title,
      language: 'en',
      kind: 'story',
      topics: ['weather'],
      pages: [
        `Ana read “${title}” in bed. She had lost a red mitten in the snow.`,
        'Then she looked under the bench. The mitten was there!',
        'A mouse slept in it. Ana did not wake the mouse.',
        'She went home with one warm hand.',
      ],
      credits: [{ role: 'author', name: 'Ntombi Sekgoma' }],
      licence: 'CC BY 4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      attribution: 'Free to share, with thanks to Ntombi Sekgoma.',
      questions: ['Where was the mitten?', 'Where did Ana look?', 'What was found?'].map(question),
    },
  });
  return textId;
}
