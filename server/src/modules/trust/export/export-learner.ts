import { Readable } from 'node:stream';
import type pg from 'pg';
import { recordAccess } from '../../../platform/access-log.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { asSystem, inDistrictInBulk } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/id.ts';
import { attachmentFileOf } from '../../attachments/index.ts';
import { listLearnerTables } from '../learner-tables.ts';
import { notExported } from './not-exported.ts';
import { personSources, readRows, type Source } from './read-rows.ts';
import { beginPage, beginTable, endPage, renderRow, type Telling } from './render-html.ts';
import { tableNames } from './table-names.ts';
import { zipStream, type ZipEntry } from './zip-stream.ts';

export interface ExportAsked {
  readonly districtId: string;
  readonly learnerId: string;
  readonly language: 'en' | 'es';
  /** Null: a command on the server. */
  readonly personId: string | null;
}

/**
 * Writes all that is kept about a learner into one zip among the server's files and returns its name; the caller removes it. Everything is
 * read in one transaction, a few hundred rows at a time. Undefined: there is no such learner.
 */
export async function exportLearner(deps: Deps, asked: ExportAsked): Promise<string | undefined> {
  const fileName = `exports/${newId()}.zip`;
  return inDistrictInBulk(deps.connection, asSystem(asked), async (tx, client) => {
    const { rows } = await client.query<{ name: string; zone: string }>(
      `select p.given_name || ' ' || p.family_name as name, d.time_zone as zone
       from person p join district d on d.district_id = p.district_id where p.district_id = $1 and p.person_id = $2
         and exists (select from person_role r where r.district_id = p.district_id and r.person_id = p.person_id and r.role = 'learner')`,
      [asked.districtId, asked.learnerId],
    );
    if (rows[0] === undefined) return undefined;
    const { name, zone: timeZone } = rows[0];
    await recordAccess(tx, asked, { learnerId: asked.learnerId, what: 'export' });
    await recordAudit(tx, asked, {
      action: 'export-learner',
      subjectType: 'person',
      subjectId: asked.learnerId,
    });
    const tables = await listLearnerTables(tx);
    const about = tables
      .filter((table) => notExported[table.name] === undefined)
      .map((table): Source => ({ ...table, learnerColumn: 'learner_id' }));
    const sources = [...personSources, ...about];
    const nameOf = await readNames(client, asked);
    const { language } = asked;
    const telling = { language, name, madeAt: deps.now(), timeZone, nameOf };
    const entries = listEntries(deps, client, { asked, sources, telling });
    await deps.files.write(fileName, Readable.from(zipStream(entries)));
    return fileName;
  });
}

interface Making {
  readonly asked: ExportAsked;
  readonly sources: readonly Source[];
  readonly telling: Telling;
}

async function* listEntries(
  deps: Deps,
  client: pg.ClientBase,
  making: Making,
): AsyncGenerator<ZipEntry> {
  const { asked } = making;
  yield { name: 'data.json', content: tellJson(client, making) };
  yield {
    name: asked.language === 'es' ? 'leeme.html' : 'read-me.html',
    content: tellPage(client, making),
  };
  const { rows } = await client.query<{ attachment_id: string; file_name: string }>(
    'select attachment_id, file_name from attachment where district_id = $1 and learner_id = $2 order by attachment_id',
    [asked.districtId, asked.learnerId],
  );
  for (const { attachment_id, file_name } of rows) {
    const safe = file_name.replaceAll(/[^\p{L}\p{N}. _-]/gu, '_');
    yield {
      name: `files/${attachment_id}-${safe}`,
      content: deps.files.read(attachmentFileOf(asked.districtId, attachment_id)),
      stored: true,
    };
  }
}

async function* tellJson(
  client: pg.ClientBase,
  { asked, sources, telling }: Making,
): AsyncGenerator<string> {
  yield `{"about":${JSON.stringify(telling.name)},"madeAt":"${telling.madeAt.toISOString()}","tables":{`;
  for (const [place, source] of sources.entries()) {
    yield `${place === 0 ? '' : ','}\n${JSON.stringify(source.name)}:[`;
    let separator = '\n';
    for await (const row of readRows(client, source, asked)) {
      yield separator + JSON.stringify(row);
      separator = ',\n';
    }
    yield ']';
  }
  yield '}}\n';
}

async function* tellPage(
  client: pg.ClientBase,
  { asked, sources, telling }: Making,
): AsyncGenerator<string> {
  yield beginPage(telling);
  for (const source of inReadingOrder(sources)) {
    let begun = false;
    for await (const row of readRows(client, source, asked)) {
      if (!begun) yield beginTable(source.name, telling);
      begun = true;
      yield renderRow(row, telling);
    }
  }
  yield endPage;
}

/** As a family reads them; a table that has no place yet comes last. */
function inReadingOrder(sources: readonly Source[]): readonly Source[] {
  const places = Object.keys(tableNames);
  const placeOf = ({ name }: Source) =>
    places.includes(name) ? places.indexOf(name) : places.length;
  return sources.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** What the ids in the rows stand for, as far as a reader knows it by name. */
async function readNames(
  client: pg.ClientBase,
  { districtId, learnerId }: ExportAsked,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ id: string; name: string }>(
    `select person_id as id, given_name || ' ' || family_name as name from person where district_id = $1 and (person_id = $2
         or exists (select from person_role r where r.district_id = $1 and r.person_id = person.person_id and r.role <> 'learner'))
       union all select class_id, title from class where district_id = $1
       union all select school_id, name from school where district_id = $1
       union all select standard_id, coalesce(code || ' ', '') || coalesce(short_title, statement) from standard where district_id = $1
       union all select skill_id, name from skill where district_id = $1
       union all select goal_id, title from goal where district_id = $1 and learner_id = $2`,
    [districtId, learnerId],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
