export type { MeasureBecause } from './because.ts';
export type { Measure } from './measure.ts';
export { readerAsOf, type MeasureShare, type ReaderEstimate } from './reader-as-of.ts';
export { readerGrowth, type ReaderGrowth } from './reader-growth.ts';
export type { Converted, ScaleProblem } from './scales/converted.ts';
export { convertMeasure, externalScales, type ExternalScale } from './scales/convert-measure.ts';
export { gradeOnDay, schoolTime, type SchoolPlace } from './school-clock.ts';
