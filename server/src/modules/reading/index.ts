import './tables.ts';

export { addText, addTexts, getText, type NewText, type PresentedText } from './library/index.ts';
export { readingRoutes } from './routes.ts';
