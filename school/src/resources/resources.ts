import { standards } from '../frameworks/frameworks.ts';
import type { DemoStandard } from '../frameworks/framework.ts';
import { yearOf } from '../grade.ts';
import { domainSteps } from './domain-steps.ts';
import { fillTemplate } from './fill-template.ts';
import { handWrittenResources } from './hand-written.ts';
import type { Resource, StepTemplate } from './resource.ts';

const served = new Set(handWrittenResources.flatMap((resource) => resource.standards));

/** The district's short steps: those written by hand, and one from its domain's ideas for every other standard. */
export const resources: readonly Resource[] = [
  ...handWrittenResources,
  ...standards.filter(({ code }) => !served.has(code)).map(fillFromDomain),
];

/** Neighbouring standards and grades take different ideas, so that plans do not repeat themselves. */
function fillFromDomain(standard: DemoStandard): Resource {
  const steps = listDomainSteps(standard);
  const turn = standard.position + yearOf(standard.grade);
  return fillTemplate(steps[turn % steps.length]!, standard);
}

/** Up to grade 1 nobody is asked to read an article or mark a sentence. */
function listDomainSteps({ grade, parentId }: DemoStandard): readonly StepTemplate[] {
  const domain = parentId!.split('.')[1]!;
  const young = yearOf(grade) < 2 ? domainSteps[`${domain}-young`] : undefined;
  return young ?? domainSteps[domain]!;
}
