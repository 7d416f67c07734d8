export { addText } from './add-texts.ts';
export { cardColumns, presentCard, presentText } from './present.ts';
export { findTexts } from './find-texts.ts';
export { countStates, importFiles, type ImportedFile } from './import-files.ts';
export { filesOf, type TextFile } from './import-texts.ts';
export { libraryRoutes } from './routes.ts';
export { loadStarterLibraries, loadStarterLibrary } from './starter-library.ts';
