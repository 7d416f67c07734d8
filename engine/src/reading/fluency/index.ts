export { findNorms, type Season } from './norms.ts';
export { findPercentile, type FluencyStanding } from './find-percentile.ts';
export { seasonOf, type SchoolYear } from './season-of.ts';
