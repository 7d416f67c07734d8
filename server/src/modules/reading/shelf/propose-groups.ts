import { formGroups } from '@everyplan/engine/grouping';
import { justRightChance } from '@everyplan/engine/reading';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { listClassLearners } from '../list-class-learners.ts';
import { groupSizes } from './group-sizes.ts';
import { layShelvesWithReaders, type ReadersShelf } from './lay-shelves.ts';
import { getClassToChange } from './policy.ts';
import { presentLevelled } from './present.ts';
import type { ShelfTextRow } from './queries.ts';

/** Groups of readers with a similar need, from the least to the most experienced readers, and the text that fits all of a group best. */
export function proposeGroups(
  deps: Deps,
  actor: Actor,
  { classId, size }: { readonly classId: string; readonly size: number },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getClassToChange(tx, actor, classId);
    const learners = await listClassLearners(tx, actor, { classId });
    const learnerIds = learners.map(({ learnerId }) => learnerId);
    const { shelves, texts } = await layShelvesWithReaders(tx, actor, {
      learnerIds,
      now: deps.now(),
    });
    const readers = learnerIds.flatMap((id) => shelves.get(id) ?? []);
    const formed = divide(readers, size).map((members) => ({
      members,
      text: bestText(members, [...texts.values()]),
    }));
    return {
      groups: formed.map(({ members, text }) => ({
        textId: text?.row.text_id ?? null,
        learnerIds: members.map(({ learnerId }) => learnerId),
        because: because(members, text),
      })),
      texts: [...new Set(formed.flatMap(({ text }) => text?.row ?? []))].map(presentLevelled),
    };
  });
}

function divide(
  readers: readonly ReadersShelf[],
  size: number,
): readonly (readonly ReadersShelf[])[] {
  if (readers.length === 0) return [];
  const answer = formGroups({
    learners: readers.length,
    sizes: groupSizes(readers.length, size),
    goal: { kind: 'similar-need', needs: readers.map((reader) => [gradeOf(reader)]) },
  });
  if (answer.kind !== 'grouped') return [readers];
  const groups = Map.groupBy(readers, (_, at) => answer.groups[at] ?? 0);
  return [...groups.values()].toSorted((a, b) => mean(a) - mean(b));
}

interface GroupText {
  readonly row: ShelfTextRow;
  /** The lowest chance of any of the group. */
  readonly least: number;
}

/** The text whose least likely reader is the likeliest to be in the band; nobody has read it in the last year. */
function bestText(
  members: readonly ReadersShelf[],
  texts: readonly ShelfTextRow[],
): GroupText | undefined {
  const read = new Set(members.flatMap(({ past }) => past.map(({ textId }) => textId)));
  let best: GroupText | undefined;
  for (const row of texts) {
    if (row.language !== members[0]?.readsIn || read.has(row.text_id)) continue;
    const least = Math.min(
      ...members.map(({ reader }) => (reader === undefined ? 0 : justRightChance(reader, row))),
    );
    if (least > (best?.least ?? 0)) best = { row, least };
  }
  return best;
}

function because(members: readonly ReadersShelf[], text: GroupText | undefined) {
  const grades = members.map(gradeOf);
  const near = {
    code: 'group-reads-alike',
    values: { from: Math.min(...grades), to: Math.max(...grades) },
  };
  if (text === undefined) return [near];
  return [near, { code: 'group-text-fits', values: { percent: Math.round(100 * text.least) } }];
}

function gradeOf({ reader }: ReadersShelf): number {
  return reader?.grade ?? 0;
}

function mean(members: readonly ReadersShelf[]): number {
  return members.reduce((sum, member) => sum + gradeOf(member), 0) / members.length;
}
