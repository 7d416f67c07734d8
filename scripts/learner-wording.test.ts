import { describe, expect, test } from 'vitest';
import { measureText, type Language } from '../engine/src/readability/index.ts';
import { wording as cardsEn } from '../web/src/features/cards/en.ts';
import { wording as cardsEs } from '../web/src/features/cards/es.ts';
import { wording as masteryEn } from '../web/src/features/mastery/en.ts';
import { wording as masteryEs } from '../web/src/features/mastery/es.ts';
import { wording as plansEn } from '../web/src/features/plans/en.ts';
import { wording as plansEs } from '../web/src/features/plans/es.ts';
import { wording as profileEn } from '../web/src/features/profile/en.ts';
import { wording as profileEs } from '../web/src/features/profile/es.ts';
import { wording as surveysEn } from '../web/src/features/surveys/en.ts';
import { wording as surveysEs } from '../web/src/features/surveys/es.ts';

// Learners read their pages at age nine or below. Flesch-Kincaid counts US grades; Fernández Huerta calls 80 and above "fácil".
const hardestGrade = 4;
const hardestSpanish = 80;
/** Below so many words a formula measures one long word, not a sentence. */
const shortestMeasured = 6;

/** What only a learner's own pages say, by the part of the wording. */
const areas = [
  { area: 'a card and its pictures', en: cardsEn.child, es: cardsEs.child },
  { area: 'today', en: plansEn.today, es: plansEs.today },
  { area: 'agreeing', en: plansEn.agree, es: plansEs.agree },
  { area: 'what I can do', en: masteryEn.mine, es: masteryEs.mine },
  { area: 'how sure, in my words', en: masteryEn.myWords, es: masteryEs.myWords },
  { area: 'me', en: profileEn.me, es: profileEs.me },
  { area: 'a survey on a device', en: surveysEn.device, es: surveysEs.device },
] as const;

/** Sentences that may stand, and why; a measure is a hint, not a judge. */
const exceptions: Readonly<Record<string, string>> = {
  'Todavía no hay pasos para esta semana. Puedes añadir los tuyos.': 'everyday words, long ones',
  'Voy rápido en … Necesito tiempo para …': 'two beginnings to go on writing',
  'Tu maestro pregunta: ¿sigue siendo así?': 'everyday words, long ones',
  'Ana answer waits here. It goes when the survey is handed over again.': 'for the teacher',
  'Ana answers wait here. They go when the survey is handed over again.': 'for the teacher',
  'Ana respuesta espera aquí. Sale cuando se entregue otra vez.': 'for the teacher',
  'Ana respuestas esperan aquí. Salen cuando se entregue otra vez.': 'for the teacher',
};

describe.each(areas)('the wording of $area', (area) => {
  test.each(['en', 'es'] as const)('reads at age nine or below, as a whole (%s)', (language) => {
    const all = textsOf(area[language]).map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`));
    expect(isHard(all.join(' '), language)).toBe(false);
  });

  test.each(['en', 'es'] as const)('and in each sentence of some length (%s)', (language) => {
    const hard = textsOf(area[language])
      .filter((text) => text.split(' ').length >= shortestMeasured)
      .filter((text) => isHard(text, language) && !(text in exceptions));
    expect(hard).toEqual([]);
  });
});

test('would notice a sentence that is too hard', () => {
  expect(isHard('Your individualized objectives require supplementary evidence.', 'en')).toBe(true);
  expect(isHard('Los objetivos individualizados requieren evidencias complementarias.', 'es')).toBe(
    true,
  );
});

/** Every text of a part of the wording; a name stands where one will stand. */
function textsOf(wording: unknown): readonly string[] {
  if (typeof wording === 'string') return [wording.replaceAll(/\{\{\w+\}\}/g, 'Ana')];
  return Object.values(wording as object).flatMap(textsOf);
}

function isHard(text: string, language: Language): boolean {
  const { measures } = measureText(text, { language });
  return language === 'en'
    ? (measures.fleschKincaid ?? 0) > hardestGrade
    : (measures.fernandezHuerta ?? 100) < hardestSpanish;
}
