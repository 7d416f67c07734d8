import type { FamilyWeek } from '@everyplan/contract';
import { describe, expect, test } from 'vitest';
import { composeDigest } from './compose-digest.ts';

const ines: FamilyWeek = {
  learnerId: '01980000-0000-7000-8000-000000000001',
  givenName: 'Ines',
  weekStartsOn: '2026-11-16',
  stepsDone: 3,
  stepsTotal: 5,
  open: ['Dice game'],
  goals: ['I can compare <ratios>'],
  nextCheckIn: { day: '2026-11-25', time: '09:30' },
  awaitsFamily: false,
  talk: {
    says: { code: 'talk-done', values: { name: 'Ines', what: 'Mix the paint' } },
    because: { code: 'talk-why-done', values: { name: 'Ines', what: 'Mix the paint' } },
  },
};
const mateo: FamilyWeek = {
  ...ines,
  givenName: 'Mateo',
  stepsTotal: 0,
  open: [],
  goals: [],
  nextCheckIn: null,
  talk: null,
};
const urls = { pageUrl: 'https://plans.example/children', stopUrl: 'https://plans.example/stop' };

describe('the weekly mail', () => {
  test('is one for all children of a family, in its language', () => {
    const { subject, text } = composeDigest({ language: 'es', children: [ines, mateo], ...urls });
    expect(subject).toBe('La semana de Ines y Mateo');
    expect(text).toContain('Hechos: 3 de 5 pasos de la semana.');
    expect(text).toContain('miércoles, 25 de noviembre, 09:30');
    expect(text).toContain('Mateo\n- Esta semana no había pasos en el plan.');
  });

  test('asks for the yes that a plan waits for, of whoever has the page to say it on', () => {
    const waits = { language: 'en', children: [{ ...ines, awaitsFamily: true }], ...urls } as const;
    expect(composeDigest(waits).text).toContain('asks for your yes');
    expect(composeDigest({ ...waits, children: [ines] }).text).not.toContain('asks for your yes');
    expect(composeDigest({ ...waits, pageUrl: null }).text).not.toContain('asks for your yes');
  });

  test('says the same in HTML, with nothing in it that a name or title could smuggle in', () => {
    const { html } = composeDigest({ language: 'en', children: [ines], ...urls });
    expect(html).toContain('I can compare &lt;ratios&gt;');
    expect(html).not.toContain('<ratios>');
    expect(html).not.toMatch(/<img|<script|https?:\/\/(?!plans\.example)/);
  });

  test('always says how to stop it, and leads to no page where the guardian has none', () => {
    const { text } = composeDigest({ ...urls, language: 'en', children: [ines], pageUrl: null });
    expect(text).toContain(urls.stopUrl);
    expect(text).not.toContain(urls.pageUrl);
  });
});
