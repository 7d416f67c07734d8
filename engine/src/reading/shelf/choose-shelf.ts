import { listCandidates, type Candidate } from './list-candidates.ts';
import { pickBest } from './pick-best.ts';
import { shelfPolicy } from './shelf-policy.ts';
import type { ShelfPlace, ShelfQuestion, ShelfReason, ShelfRole } from './shelf-question.ts';

interface Chosen {
  readonly candidate: Candidate;
  readonly role: ShelfRole;
}

/**
 * About eight texts for a learner now: one a stretch, one easy, the others those most likely to be in the band (`justRightChance`), and among
 * texts about as likely those that the learner wants, spread over topics, kinds and languages. What is on the shelf stays while it fits:
 * the same question with the answer on the shelf brings the same texts. Fewer come where the library has fewer. Just-right ones first, in the order in
 * which they stood; each says why. Same question, same answer.
 *
 * @throws RangeError where a measure is not finite or an error is negative.
 */
export function chooseShelf(question: ShelfQuestion): readonly ShelfPlace[] {
  const size = question.size ?? shelfPolicy.size;
  const others = size >= 4 ? 1 : 0;
  const candidates = listCandidates(question);
  const kept = new Set(question.onShelf);
  let chosen: readonly Chosen[] = [];
  const fill = (role: ShelfRole, places: number, among: readonly Candidate[]) => {
    for (let place = 0; place < places; place++) {
      const taken = chosen.map(({ candidate }) => candidate);
      const candidate = pickBest(among, { taken, kept });
      if (candidate === undefined) return;
      chosen = [...chosen, { candidate, role }];
    }
  };
  fill('stretch', others, between(candidates, shelfPolicy.stretch));
  fill('easy', others, between(candidates, shelfPolicy.easy));
  fill('just-right', size - chosen.length, candidates.filter(fits(kept)));
  const rest = candidates.filter((each) => !chosen.some(({ candidate }) => candidate === each));
  fill('just-right', size - chosen.length, likeliest(rest, size - chosen.length));
  const standing = ({ candidate: { text } }: Chosen) =>
    kept.has(text.textId) ? question.onShelf.indexOf(text.textId) : Number.MAX_SAFE_INTEGER;
  return chosen
    .toSorted((a, b) => order[a.role] - order[b.role] || standing(a) - standing(b))
    .map((each) => placeOf(each, question));
}

const order: Readonly<Record<ShelfRole, number>> = { 'just-right': 0, stretch: 1, easy: 2 };

function between(
  candidates: readonly Candidate[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly Candidate[] {
  return candidates.filter(({ difference }) => difference >= from && difference < to);
}

function fits(kept: ReadonlySet<string>) {
  const { eligibleShare, stayingShare } = shelfPolicy;
  return ({ share, text }: Candidate) =>
    share >= (kept.has(text.textId) ? stayingShare : eligibleShare);
}

function likeliest(candidates: readonly Candidate[], most: number): readonly Candidate[] {
  return candidates.toSorted((a, b) => b.chance - a.chance).slice(0, most);
}

function placeOf({ candidate, role }: Chosen, { window }: ShelfQuestion): ShelfPlace {
  const because: ShelfReason[] = [reasonOf(role, candidate), ...candidate.because];
  if (candidate.again) because.push({ code: 'shelf-read-before', values: {} });
  const shift = window?.shift ?? 0;
  if (shift !== 0)
    because.push({
      code: shift > 0 ? 'shelf-window-harder' : 'shelf-window-easier',
      values: { grades: Math.abs(shift) },
    });
  return { textId: candidate.text.textId, role, because };
}

function reasonOf(role: ShelfRole, { chance }: Candidate): ShelfReason {
  if (role === 'stretch') return { code: 'shelf-stretch', values: {} };
  if (role === 'easy') return { code: 'shelf-easy', values: {} };
  return { code: 'shelf-just-right', values: { percent: Math.round(100 * chance) } };
}
