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
