export type { Issue } from '../issue.ts';
export type * from './framework.ts';
export { frameworkIssueTexts } from './issue-texts.ts';
export type { FrameworkIssueCode } from './issue-texts.ts';
export { readAsn } from './read-asn.ts';
export { readCase } from './read-case.ts';
export { readFramework } from './read-framework.ts';
export { writeCase } from './write-case.ts';
export type { CasePackage, WriteCaseOptions } from './write-case.ts';
