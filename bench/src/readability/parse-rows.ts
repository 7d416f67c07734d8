/** Rows of a CSV text (RFC 4180: quoted fields, doubled quotes, line breaks inside) by the names in its first line. */
export function parseRows(text: string): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = parseFields(text.replace(/^\uFEFF/, ''));
  return rows
    .filter((row) => row.length > 1 || row[0] !== '')
    .map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}

function parseFields(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n?|\n|$)/y;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (match === null) throw new RangeError(`Row ${rows.length + 1} has a quote out of place.`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push([...row, '']);
  return rows;
}
