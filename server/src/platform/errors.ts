/** What a person is told when something they asked for cannot be done. */
export interface ProblemShape {
  /** Stable, kebab-case; each has a page in docs/errors. */
  readonly code: string;
  readonly status: number;
  /** One sentence that a teacher understands. */
  readonly message: string;
  /** What to do now. */
  readonly next: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** An expected refusal. Everything else that is thrown is a fault of ours and answers 500. */
export class Problem extends Error implements ProblemShape {
  readonly code: string;
  readonly status: number;
  readonly next: string;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(shape: ProblemShape) {
    super(shape.message);
    this.name = 'Problem';
    this.code = shape.code;
    this.status = shape.status;
    this.next = shape.next;
    this.params = shape.params ?? {};
  }
}

/** What the actor may not see does not exist: the same answer for both. */
export function notFound(what: string): Problem {
  return new Problem({
    code: 'not-found',
    status: 404,
    message: `There is no such ${what}, or you may not see it.`,
    next: 'Check the address, or ask the office whether you should see it.',
    params: { what },
  });
}

export function notSignedIn(): Problem {
  return new Problem({
    code: 'not-signed-in',
    status: 401,
    message: 'You are not signed in.',
    next: 'Sign in and try again.',
  });
}

export function notAllowed(): Problem {
  return new Problem({
    code: 'not-allowed',
    status: 403,
    message: 'Your role does not do this.',
    next: 'Ask your principal or administrator if it should.',
  });
}

export function changedMeanwhile(): Problem {
  return new Problem({
    code: 'changed-meanwhile',
    status: 409,
    message: 'Somebody else changed this while you were working on it.',
    next: 'Look at the newest version, then make your change again.',
  });
}
