export type { Issue } from '../issue.ts';
export type * from './answers.ts';
export { guessMapping } from './guess-mapping.ts';
export { evidenceIssueTexts } from './issue-texts.ts';
export { previewAnswers } from './preview-answers.ts';
export type { AnswersPreview } from './preview-answers.ts';
export { readAnswers } from './read-answers.ts';
export { readSkillMap, skillMapIssueTexts } from './read-skill-map.ts';
export type * from './skill-map.ts';
