/**
 * Rounds of pairs in which nobody meets anybody twice: the circle method (Kirkman 1847) for an even number of learners gives n - 1
 * rounds, for an odd number n rounds in which one is left over (paired with -1). `partner[round][learner]`.
 */
export function roundRobin(learners: number): readonly (readonly number[])[] {
  const even = learners + (learners % 2);
  const turns = Math.max(0, even - 1);
  return Array.from({ length: turns }, (_, round) =>
    Array.from({ length: learners }, (_, learner) => {
      const partner = partnerOf({ learner, round, turns });
      return partner < learners ? partner : -1;
    }),
  );
}

/** The last one stands still; any other two meet when their places add up to twice the round. */
function partnerOf({
  learner,
  round,
  turns,
}: {
  readonly learner: number;
  readonly round: number;
  readonly turns: number;
}): number {
  if (learner === turns) return round;
  const partner = (2 * round - learner + 2 * turns) % turns;
  return partner === learner ? turns : partner;
}
