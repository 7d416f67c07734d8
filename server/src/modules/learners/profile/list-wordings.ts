import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { OfEntry } from './change-entry.ts';
import { mayRead } from './policy.ts';
import { factsOf, languageOf } from './present.ts';
import { openEntry } from './read-restricted.ts';

/** What an entry said before, the latest first; a wording that had fewer readers stays with those. */
export function listWordings(deps: Deps, actor: Actor, of: OfEntry) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { reader, row } = await openEntry(tx, actor, { ...of, now: deps.now() });
    const rows = await tx
      .selectFrom('profile_wording')
      .leftJoin('person', (join) =>
        join
          .onRef('person.district_id', '=', 'profile_wording.district_id')
          .onRef('person.person_id', '=', 'profile_wording.author_id'),
      )
      .selectAll('profile_wording')
      .select(['person.given_name', 'person.family_name'])
      .where('profile_wording.district_id', '=', actor.districtId)
      .where('profile_wording.learner_id', '=', of.learnerId)
      .where('profile_wording.entry_id', '=', of.entryId)
      .orderBy('profile_wording.revision', 'desc')
      .limit(100)
      .execute();
    const facts = factsOf(row, actor);
    return {
      wordings: rows
        .filter(({ visibility, author_id }) =>
          mayRead(reader.relations, {
            ...facts,
            visibility,
            isAuthor: author_id === actor.personId,
          }),
        )
        .map((wording) => ({
          revision: wording.revision,
          text: wording.text,
          code: wording.code,
          language: languageOf(wording),
          visibility: wording.visibility,
          author:
            wording.given_name === null ? null : `${wording.given_name} ${wording.family_name}`,
          writtenAt: wording.written_at.toISOString(),
        })),
    };
  });
}
