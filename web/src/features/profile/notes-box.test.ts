import { expect, test } from 'vitest';
import { emptyBox, type Note, readBox, returned, sent, settled, typed } from './notes-box.ts';

const note: Note = {
  entryId: 'e',
  learnerId: 'ada',
  kind: 'strength',
  voice: 'teacher',
  visibility: 'family',
  text: 'Asks good questions',
};

test('frees the field when a note goes out, and keeps the note until it is answered', () => {
  const box = sent(typed(emptyBox, 'ada', note.text), note);
  expect(box).toEqual({ drafts: {}, outbox: [note] });
  expect(settled(box, 'e')).toEqual(emptyBox);
});

test('puts a refused note back before what was typed since', () => {
  const box = typed(sent(emptyBox, note), 'ada', 'and listens');
  expect(returned(box, note)).toEqual({
    drafts: { ada: 'Asks good questions and listens' },
    outbox: [],
  });
});

test('reads back what it kept, and survives what somebody else wrote there', () => {
  const box = sent(typed(emptyBox, 'ben', 'Likes'), note);
  expect(readBox(JSON.stringify(box))).toEqual(box);
  expect([null, '', 'null', '{"drafts":1}'].map(readBox)).toEqual(Array(4).fill(emptyBox));
});
