import { expect, test } from 'vitest';
import { topicsOfInterests } from './topics-of-interests.ts';

test.each([
  ['I like to care for animals.', ['animals']],
  ['I want to find out about the sea.', ['ocean']],
  ['Quiero saber más sobre el espacio.', ['space']],
  ['Me gusta el fútbol', ['sports']],
  ['playing Minecraft with my cousins', ['family', 'games']],
  ['Dinosaurs!', ['dinosaurs']],
  ['I like to cook.', ['cooking']],
  ['Quiero saber más sobre las máquinas.', ['how-things-work', 'machines']],
])('hears topics in "%s"', (words, topics) => {
  expect(topicsOfInterests([words])).toEqual(topics);
});

test('does not hear a topic inside another word', () => {
  expect(topicsOfInterests(['Marvel', 'a carpet', 'start', 'bearing'])).toEqual([]);
});

test('says each topic once', () => {
  expect(topicsOfInterests(['cats', 'dogs', 'horses'])).toEqual(['animals']);
  expect(topicsOfInterests([])).toEqual([]);
});
