const cardKey = 'everyplan.card';
const doorKey = 'everyplan.class-door';

/**
 * The secret of the card that was scanned, from the address; it is taken out of the address at once, so that nobody finds it by going
 * back. A class page's stays with the device until somebody says otherwise; a card's own goes with the tab.
 */
export function takeToken(): string | null {
  const scanned = window.location.hash.slice(1);
  if (scanned !== '') {
    sessionStorage.setItem(cardKey, scanned);
    window.history.replaceState(window.history.state, '', window.location.pathname);
  }
  return sessionStorage.getItem(cardKey) ?? localStorage.getItem(doorKey);
}

/** The device belongs to a class from now on: its page comes back after each child. */
export function keepDoor(token: string): void {
  localStorage.setItem(doorKey, token);
  sessionStorage.removeItem(cardKey);
}

export function dropCard(): void {
  sessionStorage.removeItem(cardKey);
}

export function dropDoor(): void {
  localStorage.removeItem(doorKey);
}
