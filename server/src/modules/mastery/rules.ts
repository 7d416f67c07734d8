/** One rule for plans and pages. */
export { masteryWord as wordFor } from '@everyplan/engine/planning';
