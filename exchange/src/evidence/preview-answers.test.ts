import { expect, it } from 'vitest';
import { previewAnswers } from './preview-answers.ts';

it('shows the header and the whole rows of the first bytes', () => {
  const start = new TextEncoder().encode('learner;skill;score\nana;"Adding; to 20";1\nleo;Add');
  expect(previewAnswers(start)).toEqual({
    header: {
      columns: ['learner', 'skill', 'score'],
      delimiter: ';',
      mapping: { learner: 'learner', skill: 'skill', score: 'score' },
      missing: [],
      ignored: [],
    },
    rows: [['ana', 'Adding; to 20', '1']],
  });
});

it('shows nothing of an empty file', () => {
  expect(previewAnswers(new Uint8Array())).toMatchObject({ header: { columns: [] }, rows: [] });
});
