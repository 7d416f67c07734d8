import type { contract } from '@everyplan/contract';
import { hasRole, type Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Handlers } from '../../../platform/http/serve.ts';
import { paperOf } from '../../../platform/pdf/paper-of.ts';
import { readToday } from '../../people/index.ts';
import { drawBooklets } from './draw-booklets.ts';
import { findPicks } from './find-picks.ts';
import { readIds, readPairs } from './read-list.ts';
import { readClassSet, readCopies } from './read-booklets.ts';

type BookletRoute = Extract<
  keyof typeof contract.readings,
  `${string}/booklet` | `${string}/booklets`
>;

export function bookletRoutes(deps: Deps): Pick<Handlers<typeof contract.readings>, BookletRoute> {
  const { connection, now } = deps;
  return {
    'GET /api/texts/:textId/booklet': async ({ actor, params, query }) => {
      const given = { ...params, learnerIds: readIds(query.learnerIds) };
      const { booklets, paper } = await inDistrict(connection, actor, async (tx) => ({
        booklets: await readCopies(tx, actor, given),
        paper: query.paper ?? (await readPaper(tx, actor, now())),
      }));
      const title = booklets[0]?.text.title ?? '';
      const content = await drawBooklets({
        booklets,
        without: [],
        paper,
        layout: query.layout ?? 'fold',
        title,
        language: booklets[0]?.text.language ?? actor.language,
        // A child's copy tells no answers.
        key: query.key === 'yes' && !hasRole(actor, 'learner'),
        now: now(),
      });
      return presentPdf(content, title);
    },

    'GET /api/classes/:classId/booklets': async ({ actor, params, query }) => {
      const pairs = readPairs(query.picks);
      const { booklets, without, paper, title } = await inDistrict(
        connection,
        actor,
        async (tx) => {
          const picks = await findPicks(tx, actor, { ...params, pairs, now: now() });
          return {
            booklets: await readClassSet(tx, actor, picks),
            without: picks.filter(({ textId }) => textId === null).map(({ name }) => name),
            paper: query.paper ?? (await readPaper(tx, actor, now())),
            title: await titleOf(tx, actor, params.classId),
          };
        },
      );
      const { language } = actor;
      const drawing = { booklets, without, paper, title, language, now: now() };
      return presentPdf(await drawBooklets({ ...drawing, layout: 'fold', key: true }), title);
    },
  };
}

async function titleOf(tx: Tx, { districtId }: Actor, classId: string): Promise<string> {
  const { title } = await tx
    .selectFrom('class')
    .select('title')
    .where('district_id', '=', districtId)
    .where('class_id', '=', classId)
    .executeTakeFirstOrThrow();
  return title;
}

/** What lies in the printers there. */
async function readPaper(tx: Tx, actor: Actor, now: Date) {
  const { timeZone } = await readToday(tx, actor, now);
  return paperOf(timeZone);
}

function presentPdf(content: Buffer, name: string) {
  return { content, mediaType: 'application/pdf', fileName: `${name}.pdf` };
}
