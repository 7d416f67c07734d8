export type { Because } from './because.ts';
export type { GroupSize } from './diversity-state.ts';
export { GroupingInputError } from './grouping-input-error.ts';
export {
  type DiversityAnswer,
  type DiversityOptions,
  type DiversityQuestion,
  maximizeDiversity,
} from './maximize-diversity.ts';
