export type { Because, BecauseCode } from './because.ts';
export type { HardSentence } from './find-hard-sentences.ts';
export type { HardWord } from './find-hard-words.ts';
export { automatedReadabilityIndex } from './formulas/automated-readability-index.ts';
export { colemanLiau } from './formulas/coleman-liau.ts';
export { fernandezHuerta } from './formulas/fernandez-huerta.ts';
export { fleschKincaid } from './formulas/flesch-kincaid.ts';
export { fleschReadingEase } from './formulas/flesch-reading-ease.ts';
export { forcast } from './formulas/forcast.ts';
export { inflesz } from './formulas/inflesz.ts';
export { linsearWrite } from './formulas/linsear-write.ts';
export { lix } from './formulas/lix.ts';
export { newDaleChall } from './formulas/new-dale-chall.ts';
export { smog } from './formulas/smog.ts';
export { spacheGrade } from './formulas/spache.ts';
export {
  matchReader,
  type ReaderMatch,
  type ReaderMeasure,
  type ReadingBand,
  type TextDifficulty,
} from './match-reader.ts';
export {
  measureDecodability,
  type Decodability,
  type DecodedWord,
} from './measure-decodability.ts';
export { measurePages, type PageMeasures } from './measure-pages.ts';
export type { FormulaName, Measures } from './measure-formulas.ts';
export { splitPages } from './split-pages.ts';
export { measureText, type MeasureOptions, type TextMeasure } from './measure-text.ts';
export type { KernelModel } from './model/kernel-model.ts';
export { unpackKernelModel, type PackedKernelModel } from './model/pack-kernel-model.ts';
export { countText, type TextCounts } from './text/count-text.ts';
export {
  segmentText,
  type Language,
  type SegmentedText,
  type Sentence,
  type Word,
} from './text/segment-text.ts';
