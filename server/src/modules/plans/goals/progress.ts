import type { Because } from '@everyplan/contract';
import { masteryWord, type Mastery } from '@everyplan/engine/planning';
import { pickText } from '../drafting/texts.ts';
import type { StoredMeasure } from './measure.ts';

/** Where mastery counts as reached: the same line as the word "secure". */
const masteryTarget = 0.8;

/** A reading entered by hand. */
export interface Reading {
  readonly readingId: string;
  readonly on: string;
  readonly value: number;
  readonly note: string | null;
  readonly byName: string | null;
}

export interface Standing {
  readonly measure: StoredMeasure;
  /** What the evidence says now, for a goal that is measured by mastery. */
  readonly mastery: Mastery | undefined;
  /** In order of time. */
  readonly readings: readonly Reading[];
  readonly language: string;
}

/** Where a goal stands between its baseline and its target, in numbers and in sentences. */
export function progressOf(standing: Standing) {
  const { measure } = standing;
  if (measure.kind === 'mastery') return ofMastery(measure, standing);
  const { baseline, target } = measure;
  const now = standing.readings.at(-1)?.value ?? null;
  const levels =
    measure.kind === 'scale'
      ? measure.levels.map((level) => pickText(level, standing.language))
      : null;
  return {
    kind: measure.kind,
    unit: measure.kind === 'number' ? measure.unit : null,
    levels,
    itemId: measure.kind === 'scale' ? measure.itemId : null,
    baseline,
    now,
    low: null,
    high: null,
    target,
    share: shareOfWay({ baseline, now, target }),
    because: sayReadings({ measure, now, levels }),
    points: standing.readings.map(({ readingId, on, value, note, byName }) => ({
      on,
      value,
      low: null,
      high: null,
      readingId,
      byName,
      note,
    })),
  };
}

/** How much of the way from baseline to target is done, 0..1, whichever way the target lies; null where it cannot be told. */
export function shareOfWay(given: {
  readonly baseline: number | null;
  readonly now: number | null;
  readonly target: number;
}): number | null {
  const { baseline, now, target } = given;
  if (now === null) return null;
  if (baseline === null || baseline === target) return now >= target ? 1 : null;
  return Math.min(1, Math.max(0, (now - baseline) / (target - baseline)));
}

function ofMastery(
  { baseline }: StoredMeasure & { readonly kind: 'mastery' },
  { mastery }: Standing,
) {
  const known = mastery !== undefined && mastery.opportunities > 0 ? mastery : undefined;
  const start = baseline?.mastery ?? null;
  return {
    kind: 'mastery' as const,
    unit: null,
    levels: null,
    itemId: null,
    baseline: start,
    now: known?.mastery ?? null,
    low: known?.low ?? null,
    high: known?.high ?? null,
    target: masteryTarget,
    share: shareOfWay({ baseline: start ?? 0, now: known?.mastery ?? null, target: masteryTarget }),
    because: sayMastery(baseline, known),
    points: [baselinePoint(baseline), isNew(baseline, known) ? nowPoint(known) : undefined].flatMap(
      (point) => point ?? [],
    ),
  };
}

function isNew(baseline: Baseline, known: Mastery | undefined): boolean {
  return (known?.opportunities ?? 0) > (baseline?.opportunities ?? 0);
}

type Baseline = (StoredMeasure & { readonly kind: 'mastery' })['baseline'];

function baselinePoint(baseline: Baseline) {
  if (baseline === null || baseline.on === null) return undefined;
  return {
    ...byEvidence,
    on: baseline.on,
    value: baseline.mastery,
    low: baseline.low,
    high: baseline.high,
  };
}

function nowPoint(known: Mastery | undefined) {
  if (known?.asOf === undefined) return undefined;
  const on = new Date(known.asOf).toISOString().slice(0, 10);
  return { ...byEvidence, on, value: known.mastery, low: known.low, high: known.high };
}

const byEvidence = { readingId: null, byName: null, note: null };

function sayMastery(baseline: Baseline, known: Mastery | undefined): Because[] {
  const before: Because =
    baseline === null
      ? { code: 'goal-began-without-evidence', values: {} }
      : { code: 'goal-began', values: { word: masteryWord(baseline) } };
  if (known === undefined) return [{ code: 'goal-no-evidence-yet', values: {} }];
  return [
    before,
    isNew(baseline, known)
      ? {
          code: 'goal-now',
          values: { word: masteryWord(known), low: percent(known.low), high: percent(known.high) },
        }
      : { code: 'goal-nothing-new', values: {} },
  ];
}

function percent(share: number): number {
  return Math.round(share * 100);
}

function sayReadings(given: {
  readonly measure: StoredMeasure & { readonly kind: 'number' | 'scale' };
  readonly now: number | null;
  readonly levels: readonly string[] | null;
}): Because[] {
  const { measure, now, levels } = given;
  const said = (value: number) =>
    levels === null ? value : `«${levels[value] ?? String(value + 1)}»`;
  const say = (what: 'began' | 'now' | 'target', value: number): Because => ({
    code: `goal-${measure.kind}-${what}`,
    values: { value: said(value), ...(measure.kind === 'number' && { unit: measure.unit }) },
  });
  return [
    ...(measure.baseline === null ? [] : [say('began', measure.baseline)]),
    now === null ? { code: 'goal-no-reading-yet', values: {} } : say('now', now),
    say('target', measure.target),
  ];
}
