/** The bytes are no state of this tracer: rebuild the state from the learner's answers. */
export class UnreadableState extends Error {
  readonly code = 'unreadable-state';

  constructor(what: string) {
    super(`This is no state of this tracer (${what}). Rebuild it from the learner's answers.`);
    this.name = 'UnreadableState';
  }
}
