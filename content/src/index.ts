export { topics, type Topic } from './topics.ts';
