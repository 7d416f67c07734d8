/** An item whose parameters cannot be used. `item` is its id; the message says which parameter is wrong and why. */
export class InvalidItemError extends Error {
  override readonly name = 'InvalidItemError';
  readonly item: string;

  constructor(item: string, reason: string) {
    super(`Item ${item}: ${reason}`);
    this.item = item;
  }
}
