import pg from 'pg';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What goes to PostgreSQL in transactions while some work is done, in order. */
export async function recordStatements(
  work: () => Promise<unknown>,
): Promise<readonly Statement[]> {
  const statements: Statement[] = [];
  const send = pg.Client.prototype.query as (this: pg.Client, ...given: unknown[]) => unknown;
  let inTransaction = false;
  pg.Client.prototype.query = function record(this: pg.Client, ...given: unknown[]) {
    const [first, second] = given;
    const text = typeof first === 'string' ? first : String((first as { text?: string }).text);
    if (/^begin/i.test(text)) inTransaction = true;
    if (inTransaction) statements.push({ text, values: Array.isArray(second) ? second : [] });
    if (/^(commit|rollback)/i.test(text)) inTransaction = false;
    return send.apply(this, given);
  } as typeof pg.Client.prototype.query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = send as typeof pg.Client.prototype.query;
  }
  return statements;
}
