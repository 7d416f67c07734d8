import type { Texts } from '../goals/measure.ts';
import type { TemplateContent, TemplateItem } from './content.ts';

/** Where a new template begins: something to change is easier than an empty page. */
export function exampleTemplate(newId: () => string): TemplateContent {
  const text = (prompt: Texts): TemplateItem => ({
    itemId: newId(),
    prompt,
    kind: 'text',
    levels: [],
  });
  const scale = (prompt: Texts): TemplateItem => ({
    itemId: newId(),
    prompt,
    kind: 'scale',
    levels: howOften,
  });
  return {
    sections: [
      {
        sectionId: newId(),
        title: { en: 'What I am proud of', es: 'De qué me siento orgulloso u orgullosa' },
        items: [
          text({ en: 'Something I did well lately', es: 'Algo que me salió bien hace poco' }),
          text({ en: 'What helped me do it', es: 'Qué me ayudó a lograrlo' }),
        ],
      },
      {
        sectionId: newId(),
        title: { en: 'How I learn', es: 'Cómo aprendo' },
        items: [
          scale({ en: 'I ask when I am stuck', es: 'Pregunto cuando no avanzo' }),
          scale({ en: 'I plan my work', es: 'Planeo mi trabajo' }),
        ],
      },
    ],
    voices: ['learner', 'teacher'],
    reviewWeeks: 6,
  };
}

const howOften: readonly Texts[] = [
  { en: 'Not yet', es: 'Todavía no' },
  { en: 'Sometimes', es: 'A veces' },
  { en: 'Often', es: 'A menudo' },
  { en: 'Almost always', es: 'Casi siempre' },
];
