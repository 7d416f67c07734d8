interface Answered {
  readonly seconds: number;
  /** Words of question and passage. */
  readonly words: number;
}

/** Six words a second is 360 a minute: nobody in K-8 reads so fast, and a second goes by for the tap. */
const wordsASecond = 6;

/** Whether an answer came before the question can have been read. */
export function isTooQuick({ seconds, words }: Answered): boolean {
  return seconds < 1 + words / wordsASecond;
}
