/** Text as it can be kept everywhere: line breaks as \n, no control characters, no halves of characters, no spaces at line ends. */
export function cleanText(text: string): string {
  return (
    text
      .toWellFormed()
      .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
      .replaceAll(/[\u00A0\u202F\t]/g, ' ')
      // oxlint-disable-next-line no-control-regex -- they are what goes.
      .replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFEFF\u200B\u00AD]/g, '')
      .replaceAll(/ +\n/g, '\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()
  );
}
