import type { Because } from './because.ts';
import { doubtText } from './doubt-text.ts';
import { explainGrade } from './explain-grade.ts';
import { explainSpanish } from './explain-spanish.ts';
import { textFeatures } from './features/text-features.ts';
import { findHardSentences, type HardSentence } from './find-hard-sentences.ts';
import { findHardWords, type HardWord } from './find-hard-words.ts';
import { gradeSpanish } from './grade-spanish.ts';
import { lookUpWords } from './lexicon/look-up-words.ts';
import type { WordFacts } from './lexicon/word-facts.ts';
import { measureFormulas, type Measures } from './measure-formulas.ts';
import { cleanModel } from './model/clean-model.ts';
import { kernelInput, predictEase, type KernelModel } from './model/kernel-model.ts';
import { predictGrade } from './model/linear-model.ts';
import { countText, type TextCounts } from './text/count-text.ts';
import { profileText, type TextProfile } from './text/profile-text.ts';
import { segmentText, type Language, type SegmentedText } from './text/segment-text.ts';

export interface TextMeasure {
  readonly language: Language;
  /** School grade, 0 (kindergarten) to 16; what a reader in that grade should manage with help. */
  readonly grade: number;
  /** The 80 % interval around the grade, inside [-4, 20]. */
  readonly low: number;
  readonly high: number;
  /** The classic formulas of the language, each in its own unit; none for a text without words. */
  readonly measures: Measures;
  readonly counts: TextCounts;
  readonly hardWords: readonly HardWord[];
  readonly hardSentences: readonly HardSentence[];
  readonly because: readonly Because[];
}

export interface MeasureOptions {
  /** Default English. */
  readonly language?: Language;
  /** Weights fitted on rated texts (`unpackKernelModel`); without them the licence-clean model measures. English only. */
  readonly model?: KernelModel;
}

/**
 * The difficulty of a text (plain or Markdown): one grade with its 80 % interval, the classic measures, and the words and
 * sentences that make it hard, with positions in the text as given. Never throws and never gives NaN; a text without words
 * has grade 0, the widest interval and the reason `text-without-words`.
 */
export function measureText(text: string, options: MeasureOptions = {}): TextMeasure {
  const language = options.language ?? 'en';
  const segmented = segmentText(text, language);
  const facts = lookUpWords(segmented);
  const counts = countText(segmented, facts);
  const hardWords = findHardWords(segmented, facts);
  return {
    language,
    ...gradeOf({ segmented, facts, counts }, options.model),
    measures: measureFormulas(counts, language),
    counts,
    hardWords,
    hardSentences: findHardSentences(segmented, hardWords),
  };
}

type Graded = Pick<TextMeasure, 'grade' | 'low' | 'high' | 'because'>;

const lowest = 0;
const highest = 16;
const margin = 4;
/** Judges' ratings, and so the interval, are of excerpts of about this many words. */
const calibratedWords = 170;

interface Counted {
  readonly segmented: SegmentedText;
  readonly facts: readonly WordFacts[];
  readonly counts: TextCounts;
}

function gradeOf({ segmented, facts, counts }: Counted, model: KernelModel | undefined): Graded {
  if (counts.words === 0) {
    return {
      grade: lowest,
      low: lowest - margin,
      high: highest + margin,
      because: [{ code: 'text-without-words', values: {} }],
    };
  }
  if (segmented.language === 'es') {
    return finish(gradeSpanish(counts), counts, [
      ...doubtText(segmented, { counts, features: {} }),
      ...explainSpanish(counts),
    ]);
  }
  const profile = profileText(segmented, facts);
  const features = textFeatures(profile);
  const estimate = estimateGrade(profile, features, model);
  return finish(estimate, counts, [
    ...doubtText(segmented, { counts, features }),
    ...explainGrade(features, cleanModel),
  ]);
}

function estimateGrade(
  profile: TextProfile,
  features: Readonly<Record<string, number>>,
  model: KernelModel | undefined,
): { grade: number; halfWidth: number } {
  if (model === undefined) {
    return { grade: predictGrade(features, cleanModel), halfWidth: cleanModel.halfWidth };
  }
  const ease = predictEase(kernelInput(profile, features), model);
  return {
    grade: model.gradeIntercept + model.gradeSlope * ease,
    halfWidth: Math.abs(model.gradeSlope) * model.halfWidth,
  };
}

/**
 * Below the calibrated length the interval widens with the square root, as sampling error does. Of a text in another language nothing is
 * known: its interval is the widest.
 */
function finish(
  estimate: { grade: number; halfWidth: number },
  { words }: TextCounts,
  because: readonly Because[],
): Graded {
  const grade = Math.max(lowest, Math.min(highest, estimate.grade));
  const widening = Math.sqrt(Math.max(1, Math.min(16, calibratedWords / 2 / words)));
  const halfWidth = estimate.halfWidth * widening;
  const short: readonly Because[] =
    words < calibratedWords / 2 ? [{ code: 'text-short', values: { words } }] : [];
  if (because.some(({ code }) => code === 'text-other-language')) {
    return { grade, low: lowest - margin, high: highest + margin, because: [...short, ...because] };
  }
  return {
    grade,
    low: Math.max(lowest - margin, Math.min(grade, estimate.grade - halfWidth)),
    high: Math.min(highest + margin, Math.max(grade, estimate.grade + halfWidth)),
    because: [...short, ...because],
  };
}
