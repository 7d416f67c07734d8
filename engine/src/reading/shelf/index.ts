export { chooseShelf } from './choose-shelf.ts';
export { justRightChance } from './just-right-chance.ts';
export type {
  PastReading,
  ShelfPlace,
  ShelfQuestion,
  ShelfReason,
  ShelfRole,
  ShelfText,
  ShelfWindow,
} from './shelf-question.ts';
