/** A title out of a file's name: `stories/0021_dembe-the-shopkeeper.md` is `Dembe the shopkeeper`. */
export function titleOfFile(file: string): string {
  const name = file
    .split(/[/\\]/)
    .pop()!
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replace(/^[\d_\-. ]+(?=\D)/, '')
    .replaceAll(/[_\-\s]+/g, ' ')
    .trim()
    .slice(0, 300);
  return name === '' ? file.slice(-300) || '?' : name.charAt(0).toUpperCase() + name.slice(1);
}
