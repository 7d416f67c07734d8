import { contract } from '@everyplan/contract';
import type { Readable } from 'node:stream';
import type { Actor } from '../../platform/auth/actor.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { notFound, Problem } from '../../platform/errors.ts';
import type { Handlers } from '../../platform/http/serve.ts';
import { commitImport, undoImport } from './move-import.ts';
import { presentImport } from './present.ts';
import { findImport, listImports } from './queries.ts';
import { startImport } from './start-import.ts';

const issuePageLength = 100;

export function importsRoutes(deps: Deps): Handlers<typeof contract.imports> {
  const { connection } = deps;
  const getImport = (actor: Actor, importId: string) =>
    inDistrict(connection, actor, async (tx) => {
      const row = await findImport(tx, actor, importId);
      if (row === undefined) throw notFound('import');
      return presentImport(row);
    });

  return {
    'GET /api/imports': ({ actor, query }) =>
      inDistrict(connection, actor, async (tx) => {
        const { rows, nextAfter } = await listImports(tx, actor, query.after);
        return { imports: rows.map(presentImport), nextAfter };
      }),

    'POST /api/imports': async ({ actor, query, request }) => {
      const { kind, fileName, mode, badRows, mapping } = query;
      const importId = await startImport(deps, actor, {
        kind,
        fileName,
        options: {
          mode,
          badRows,
          ...(mapping === undefined ? {} : { mapping: parseMapping(mapping) }),
        },
        content: request.body as Readable,
      });
      return getImport(actor, importId);
    },

    'GET /api/imports/:importId': ({ actor, params }) => getImport(actor, params.importId),

    'GET /api/imports/:importId/issues': ({ actor, params, query }) =>
      inDistrict(connection, actor, async (tx) => {
        const row = await tx
          .selectFrom('import_run')
          .select('issues')
          .where('district_id', '=', actor.districtId)
          .where('import_id', '=', params.importId)
          .executeTakeFirst();
        if (row === undefined) throw notFound('import');
        const matching = row.issues.filter(
          ({ severity }) => query.severity === undefined || severity === query.severity,
        );
        const start = Math.max(0, Number(query.after ?? 0) || 0);
        const end = start + issuePageLength;
        return {
          issues: matching.slice(start, end).map(({ row: line, field, value, ...issue }) => ({
            ...issue,
            row: line ?? null,
            field: field ?? null,
            value: value ?? null,
          })),
          total: matching.length,
          nextAfter: end < matching.length ? String(end) : null,
        };
      }),

    'POST /api/imports/:importId/commit': async ({ actor, params }) => {
      await commitImport(deps, actor, params.importId);
      return getImport(actor, params.importId);
    },

    'POST /api/imports/:importId/undo': async ({ actor, params }) => {
      await undoImport(deps, actor, params.importId);
      return getImport(actor, params.importId);
    },
  };
}

function parseMapping(text: string): Readonly<Record<string, string>> {
  try {
    const value: unknown = JSON.parse(text);
    if (
      typeof value === 'object' &&
      value !== null &&
      Object.values(value).every((each) => typeof each === 'string')
    ) {
      return value as Readonly<Record<string, string>>;
    }
  } catch {
    // Said below, in words.
  }
  throw new Problem({
    code: 'bad-mapping',
    status: 400,
    message: 'The header mapping is not of the form {"learner": "column", …}.',
    next: 'Leave it empty to have the columns guessed, or name them like that.',
  });
}
