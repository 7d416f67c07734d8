export { readItems, type Item, type ItemArea } from './items.ts';
export type { StarterText, TextQuestion } from './starter-text.ts';
export { readTexts } from './texts.ts';
export { topics, type Topic } from './topics.ts';
