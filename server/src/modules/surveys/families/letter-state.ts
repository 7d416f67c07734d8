interface Invitation {
  readonly mail_asked_at: Date | null;
  readonly mail_claimed_at: Date | null;
  readonly mail_sent_at: Date | null;
  readonly mail_failed_at: Date | null;
  readonly printed_at: Date | null;
  readonly answered_at: Date | null;
  readonly revoked_at: Date | null;
}

export type LetterState =
  | 'not-sent'
  | 'waiting'
  | 'unsure'
  | 'failed'
  | 'sent'
  | 'printed'
  | 'revoked'
  | 'answered';

// A mail server that takes longer than this to say yes or no has most likely taken the server's process down with it.
const unsureAfterMs = 5 * 60_000;

/** How far a letter has come, and since when: the furthest thing that happened to it. */
export function letterState(
  row: Invitation | undefined,
  now: Date,
): { readonly letter: LetterState; readonly at: Date | null } {
  if (row === undefined) return { letter: 'not-sent', at: null };
  if (row.answered_at !== null) return { letter: 'answered', at: row.answered_at };
  if (row.revoked_at !== null) return { letter: 'revoked', at: row.revoked_at };
  if (row.mail_failed_at !== null) return { letter: 'failed', at: row.mail_failed_at };
  if (row.mail_sent_at !== null) return { letter: 'sent', at: row.mail_sent_at };
  if (row.mail_claimed_at !== null) {
    const isOld = now.getTime() - row.mail_claimed_at.getTime() > unsureAfterMs;
    return { letter: isOld ? 'unsure' : 'waiting', at: row.mail_claimed_at };
  }
  if (row.mail_asked_at !== null) return { letter: 'waiting', at: row.mail_asked_at };
  if (row.printed_at !== null) return { letter: 'printed', at: row.printed_at };
  return { letter: 'not-sent', at: null };
}
