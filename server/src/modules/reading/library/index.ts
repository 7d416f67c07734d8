export { addText, addTexts, type AddTexts } from './add-texts.ts';
export type { TextChange } from './compare-texts.ts';
export { getText } from './get-text.ts';
export type { NewQuestion, NewText } from './new-text.ts';
export {
  cardColumns,
  presentCard,
  presentText,
  type PresentedText,
  type TextCard,
} from './present.ts';
export { findTexts } from './find-texts.ts';
export { countStates, importFiles, type ImportedFile } from './import-files.ts';
export { filesOf, type TextFile } from './import-texts.ts';
export { libraryRoutes } from './routes.ts';
export { loadStarterLibraries, loadStarterLibrary } from './starter-library.ts';
