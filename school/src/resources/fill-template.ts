import type { InTwoLanguages } from '../frameworks/framework.ts';
import type { Resource, StepTemplate } from './resource.ts';

export type Fillable = { readonly code: string; readonly title: InTwoLanguages };

/** The template as a resource of one standard. The id is the standard's code and the kind, such as 'M4.NF.1-game'. */
export function fillTemplate(template: StepTemplate, standard: Fillable): Resource {
  return {
    ...template,
    id: `${standard.code}-${template.kind}`,
    standards: [standard.code],
    title: {
      en: template.title.en.replace('{s}', standard.title.en),
      es: template.title.es.replace('{s}', standard.title.es),
    },
  };
}
