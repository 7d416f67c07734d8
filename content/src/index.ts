export { itemAreas, readItems, type Item, type ItemArea, type ItemLanguage } from './items.ts';
export { topics, type Topic } from './topics.ts';
