import type { Candidate } from './list-candidates.ts';
import { shelfPolicy } from './shelf-policy.ts';

const { weights } = shelfPolicy;

/**
 * The candidate that a shelf gains most by: first of those on it already, then of all. What is taken makes its topics, kind and language worth less.
 * Undefined where every candidate is taken.
 */
export function pickBest(
  candidates: readonly Candidate[],
  { taken, kept }: { readonly taken: readonly Candidate[]; readonly kept: ReadonlySet<string> },
): Candidate | undefined {
  const counts = countTraits(taken);
  let best:
    | { readonly candidate: Candidate; readonly stays: boolean; readonly gain: number }
    | undefined;
  for (const candidate of candidates) {
    if (taken.includes(candidate)) continue;
    const stays = kept.has(candidate.text.textId);
    if (best?.stays === true && !stays) continue;
    const gain = gainOf(candidate, counts);
    if (best === undefined || (stays && !best.stays) || gain > best.gain)
      best = { candidate, stays, gain };
  }
  return best?.candidate;
}

function gainOf({ share, weight, luck, text }: Candidate, counts: ReadonlyMap<string, number>) {
  const seen = (trait: string) => counts.get(trait) ?? 0;
  const topics = text.topics.reduce((sum, topic) => sum + seen(topic), 0);
  return (
    share +
    weight +
    weights.luck * luck +
    weights.sameTopic * topics +
    weights.sameKind * seen(`kind ${text.kind}`) +
    weights.sameLanguage * seen(`language ${text.language}`)
  );
}

function countTraits(taken: readonly Candidate[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of taken)
    for (const trait of [...text.topics, `kind ${text.kind}`, `language ${text.language}`])
      counts.set(trait, (counts.get(trait) ?? 0) + 1);
  return counts;
}
