/** A calendar as other programs read it (iCalendar, RFC 5545). */
export interface Calendar {
  readonly name: string;
  /** Who made it: '-//Owner//Product//EN'. */
  readonly productId: string;
  /** How often a subscriber should look again, in hours (RFC 7986, REFRESH-INTERVAL); absent: for a single event. */
  readonly refreshHours?: number;
  readonly events: readonly CalendarEvent[];
}

export interface CalendarEvent {
  /** The same for one thing as long as it lives, and never another's: a calendar updates by it. */
  readonly uid: string;
  /** Rises with every change of time or state; a calendar takes the highest. */
  readonly sequence: number;
  readonly changedAt: Date;
  /** A day without a time, 'YYYY-MM-DD', or a moment with its length. */
  readonly when: { readonly day: string } | { readonly startsAt: Date; readonly minutes: number };
  readonly state: 'confirmed' | 'cancelled';
  readonly summary: string;
  readonly description?: string;
  readonly url?: string;
}
