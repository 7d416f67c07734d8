import { expect, test } from 'vitest';
import { standards } from '../frameworks/frameworks.ts';
import { fillTemplate } from './fill-template.ts';
import { genericSteps } from './generic-steps.ts';
import { resources } from './resources.ts';

test('every standard has a resource, and every resource a standard that exists', () => {
  const served = new Set(resources.flatMap((resource) => resource.standards));
  expect([...served].toSorted()).toEqual(standards.map((one) => one.code).toSorted());
});

test('ids and titles are unique in both languages', () => {
  for (const list of [
    resources.map((one) => one.id),
    resources.map((one) => one.title.en),
    resources.map((one) => one.title.es),
  ]) {
    expect(new Set(list).size).toBe(list.length);
  }
});

test('all seven kinds occur, and a week without devices can be filled', () => {
  const kinds = Map.groupBy(resources, (resource) => resource.kind);
  expect([...kinds.keys()].toSorted()).toEqual(Object.keys(genericSteps).toSorted());
  expect(resources.filter((one) => one.needsDevice).length).toBeLessThan(resources.length / 20);
});

test('each takes 5 to 30 minutes and is told in one sentence of each language', () => {
  for (const { minutes, title, description } of [...resources, ...Object.values(genericSteps)]) {
    expect(minutes).toBeGreaterThanOrEqual(5);
    expect(minutes).toBeLessThanOrEqual(30);
    for (const text of [description.en, description.es]) {
      expect(text).toMatch(/^[^.!?]{20,120}\.$|a\. m\. o p\. m\.$|a\.m\. or p\.m\.$/);
    }
    expect(Math.max(title.en.length, title.es.length)).toBeLessThanOrEqual(80);
  }
});

test('a template of each kind fits any standard', () => {
  const standard = { code: 'LOCAL-7', title: { en: 'Knots', es: 'Nudos' } };
  for (const template of Object.values(genericSteps)) {
    const { id, title, standards } = fillTemplate(template, standard);
    expect(id).toBe(`LOCAL-7-${template.kind}`);
    expect(title.en).toMatch(/: Knots$/);
    expect(title.es).toMatch(/: Nudos$/);
    expect(standards).toEqual(['LOCAL-7']);
  }
});
