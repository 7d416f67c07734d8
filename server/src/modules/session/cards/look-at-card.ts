import type { emblemNames } from '@everyplan/contract';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { nameApart } from '../../people/index.ts';
import { findCard, unknownCard } from './find-card.ts';
import { listCardHolders, type CardHolder } from './queries.ts';

export type Emblem = (typeof emblemNames)[number];

/** What stands on the page that a card opens, before the pictures: first names and small pictures, nothing else. */
export async function lookAtCard(deps: Deps, { token, ip }: { token: string; ip: string }) {
  await deps.accounts.admitCardTry(ip);
  const found = await findCard(deps.connection, token);
  return inDistrict(deps.connection, asSystem(found), async (tx) => {
    if (found.classId !== null) {
      const { title } = await tx
        .selectFrom('class')
        .select('title')
        .where('district_id', '=', found.districtId)
        .where('class_id', '=', found.classId)
        .executeTakeFirstOrThrow();
      const holders = await listCardHolders(tx, found, found.classId);
      return { language: await readLanguage(), className: title, learners: present(holders) };
    }
    const holder = await tx
      .selectFrom('learner_card')
      .innerJoin('person', (join) =>
        join
          .onRef('person.district_id', '=', 'learner_card.district_id')
          .onRef('person.person_id', '=', 'learner_card.learner_id'),
      )
      .select(['learner_id', 'given_name', 'preferred_name', 'language', 'emblem'])
      .where('learner_card.district_id', '=', found.districtId)
      .where('learner_card.learner_id', '=', found.learnerId)
      .where('person.active', '=', true)
      .executeTakeFirst();
    if (holder === undefined) throw unknownCard();
    const name = holder.preferred_name ?? holder.given_name;
    return {
      language: asLanguage(holder.language),
      className: null,
      learners: [{ learnerId: holder.learner_id, name, emblem: holder.emblem as Emblem }],
    };

    async function readLanguage() {
      const district = await tx
        .selectFrom('district')
        .select('language')
        .where('district_id', '=', found.districtId)
        .executeTakeFirstOrThrow();
      return asLanguage(district.language);
    }
  });
}

function present(holders: readonly CardHolder[]) {
  const withCards = holders.filter(({ emblem }) => emblem !== null);
  return withCards.map((row) => ({
    learnerId: row.learner_id,
    name: nameApart(row, withCards),
    emblem: row.emblem as Emblem,
  }));
}

export function asLanguage(language: string): 'en' | 'es' {
  return language.startsWith('es') ? 'es' : 'en';
}
