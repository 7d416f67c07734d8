/**
 * A text without the marks that OneStopEnglish lost in its middle versions: accents, apostrophes, quotation marks, long
 * dashes, currency signs. Left in, they would tell the level.
 */
export const stripMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’‘‛"“”„«»`´‒–—―\p{Sc}]/gu, '');
