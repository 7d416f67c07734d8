import { contract } from '@everyplan/contract';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { notFound } from '../../platform/errors.ts';
import type { Handlers } from '../../platform/http/serve.ts';
import { mapSkill } from './map-skill.ts';
import { presentReference, presentStandard } from './present.ts';
import {
  findStandard,
  listAncestors,
  listFrameworks,
  listNeighbours,
  listSkills,
  listSkillsOf,
  listStandards,
  listWordings,
} from './queries.ts';
import { writeWording } from './write-wording.ts';

export function standardsRoutes(deps: Deps): Handlers<typeof contract.standards> {
  const { connection } = deps;
  return {
    'GET /api/frameworks': ({ actor }) =>
      inDistrict(connection, actor, async (tx) => ({
        frameworks: (await listFrameworks(tx, actor)).map((row) => ({
          frameworkId: row.framework_id,
          title: row.title,
          subject: row.subject,
          publisher: row.publisher,
          version: row.version,
          language: row.language,
          rightsNotice: row.rights_notice,
          licenceUri: row.licence_uri,
          attribution: row.attribution,
          standardCount: row.standard_count,
          grades: row.grades.toSorted(byGrade),
        })),
      })),

    'GET /api/standards': ({ actor, query }) =>
      inDistrict(connection, actor, async (tx) => {
        const { rows, total, nextAfter } = await listStandards(tx, actor, query);
        return { standards: rows.map(presentStandard), total, nextAfter };
      }),

    'GET /api/standards/:standardId': ({ actor, params }) =>
      inDistrict(connection, actor, async (tx) => {
        const found = await findStandard(tx, actor, params.standardId);
        if (found === undefined) throw notFound('standard');
        const id = found.standard_id;
        return {
          ...presentStandard(found),
          alternativeCode: found.alternative_code,
          notes: found.notes,
          alignedTo: found.aligned_to,
          framework: {
            frameworkId: found.framework_id,
            title: found.framework_title,
            rightsNotice: found.rights_notice,
            licenceUri: found.licence_uri,
            attribution: found.attribution,
          },
          ancestors: (await listAncestors(tx, actor, id)).map(presentReference),
          wordings: (await listWordings(tx, actor, id)).map((row) => ({
            language: row.language,
            iCan: row.i_can,
          })),
          prerequisites: (await listNeighbours(tx, actor, id, 'before')).map(presentReference),
          leadsTo: (await listNeighbours(tx, actor, id, 'after')).map(presentReference),
          skills: (await listSkillsOf(tx, actor, id)).map((row) => ({
            skillId: row.skill_id,
            name: row.name,
          })),
        };
      }),

    'PUT /api/standards/:standardId/wordings/:language': async ({ actor, params, body }) => {
      await writeWording(deps, actor, { ...params, iCan: body.iCan });
      return undefined;
    },

    'GET /api/skills': ({ actor, query }) =>
      inDistrict(connection, actor, async (tx) => ({
        skills: (await listSkills(tx, actor, query)).map((row) => ({
          skillId: row.skill_id,
          name: row.name,
          standard:
            row.standard_id === null
              ? null
              : { standardId: row.standard_id, code: row.code, title: row.title ?? '' },
          learnerCount: row.learner_count,
        })),
      })),

    'PUT /api/skills/:skillId/standard': async ({ actor, params, body }) => {
      await mapSkill(deps, actor, params.skillId, body.standardId);
      return undefined;
    },
  };
}

const schoolOrder = ['PK', 'K'];

/** Kindergarten before grade 1, and 2 before 10. */
function byGrade(one: string, other: string): number {
  const place = (grade: string) =>
    schoolOrder.includes(grade) ? schoolOrder.indexOf(grade) - 2 : Number(grade);
  return place(one) - place(other) || one.localeCompare(other);
}
