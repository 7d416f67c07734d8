import { type LearnerMap, likely, noEvidence } from './learner-map.ts';
import { readGrade } from './read-grade.ts';
import { ungraded } from './standard-graph.ts';

/**
 * The grade that a learner works at, within the grades that the standards cover. Where the roster has none: the highest grade in which
 * something is likely or secure, else the lowest with evidence, else the lowest of all.
 */
export function findGrade(map: LearnerMap, rosterGrade: string | undefined): number {
  const { lowestGrade, highestGrade } = map.graph;
  const grade = readGrade(rosterGrade) ?? gradeOfEvidence(map);
  return Math.max(lowestGrade, Math.min(highestGrade, grade));
}

function gradeOfEvidence({ graph, word }: LearnerMap): number {
  let shown = ungraded;
  let tried = ungraded;
  for (let node = word.length - 1; node >= 0; node -= 1) {
    const grade = graph.gradeLow[node]!;
    if (grade === ungraded || word[node] === noEvidence) continue;
    tried = grade;
    if (word[node]! >= likely) shown = Math.max(shown, grade);
  }
  return shown === ungraded ? tried : shown;
}
