/** Gives each person a username of their own: `given.family` in plain letters, with a number where it is taken. */
export type Usernames = (givenName: string, familyName: string) => string;

export function createUsernames(taken: readonly string[]): Usernames {
  const used = new Set(taken);
  return (givenName, familyName) => {
    const base = `${toPlainLetters(givenName)}.${toPlainLetters(familyName)}`;
    let username = base;
    for (let n = 2; used.has(username); n += 1) username = `${base}${n}`;
    used.add(username);
    return username;
  };
}

function toPlainLetters(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l')
    .replaceAll(/[^a-z]/g, '');
}
