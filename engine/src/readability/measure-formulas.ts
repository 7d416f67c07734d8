import { automatedReadabilityIndex } from './formulas/automated-readability-index.ts';
import { colemanLiau } from './formulas/coleman-liau.ts';
import { fernandezHuerta } from './formulas/fernandez-huerta.ts';
import { fleschKincaid } from './formulas/flesch-kincaid.ts';
import { fleschReadingEase } from './formulas/flesch-reading-ease.ts';
import { forcast } from './formulas/forcast.ts';
import { inflesz } from './formulas/inflesz.ts';
import { linsearWrite } from './formulas/linsear-write.ts';
import { lix } from './formulas/lix.ts';
import { newDaleChall } from './formulas/new-dale-chall.ts';
import { smog } from './formulas/smog.ts';
import { spacheGrade } from './formulas/spache.ts';
import type { TextCounts } from './text/count-text.ts';
import type { Language } from './text/segment-text.ts';

const formulas = {
  en: {
    fleschReadingEase,
    fleschKincaid,
    automatedReadabilityIndex,
    smog,
    colemanLiau,
    newDaleChall,
    spache: spacheGrade,
    lix,
    forcast,
    linsearWrite,
  },
  es: { fernandezHuerta, inflesz, lix },
} as const;

export type FormulaName = keyof (typeof formulas)['en'] | keyof (typeof formulas)['es'];

export type Measures = Readonly<Partial<Record<FormulaName, number>>>;

/** The classic formulas made for a language; none for a text without words. */
export function measureFormulas(counts: TextCounts, language: Language): Measures {
  if (counts.words === 0) return {};
  return Object.fromEntries(
    Object.entries(formulas[language]).map(([name, formula]) => [name, formula(counts)]),
  );
}
