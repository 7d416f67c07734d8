const limitOctets = 75;
const encoder = new TextEncoder();

/**
 * One content line (RFC 5545, 3.1): NAME;PARAM=…:value, folded so that no line is longer than 75 octets, never inside a character, and
 * ended by CRLF. The value is written as it is: a text goes through escapeText first.
 */
export function writeLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = encoder.encode(character).length;
    if (octets + size > limitOctets) {
      lines.push(line);
      // The space that says "goes on" counts too.
      line = ' ';
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return `${[...lines, line].join('\r\n')}\r\n`;
}

/** A value of the type TEXT (3.3.11). Control characters, which no calendar could hold, are left out. */
export function escapeText(text: string): string {
  return (
    text
      .replaceAll(/\r\n?/g, '\n')
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
      .toWellFormed()
      .replaceAll(/[\\;,]/g, (character) => `\\${character}`)
      .replaceAll('\n', '\\n')
  );
}
