import { contract } from '@everyplan/contract';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { notFound } from '../../platform/errors.ts';
import type { Handlers } from '../../platform/http/serve.ts';
import { giveSignIn } from './give-sign-in.ts';
import { takeBackSignIn } from './take-back-sign-in.ts';
import { setGuardianAccess } from './set-guardian-access.ts';
import { readClassMentors } from './mentors-of-class.ts';
import { presentPerson } from './present.ts';
import {
  findPerson,
  listClasses,
  listClassesOf,
  listFamilyWithLimits,
  listPeople,
  listSchools,
} from './queries.ts';
import { setMentors } from './set-mentors.ts';

export function peopleRoutes(deps: Deps): Handlers<typeof contract.people> {
  const { connection } = deps;
  return {
    'GET /api/schools': ({ actor }) =>
      inDistrict(connection, actor, async (tx) => ({
        schools: (await listSchools(tx, actor)).map((row) => ({
          schoolId: row.school_id,
          name: row.name,
          classCount: row.class_count ?? 0,
          learnerCount: row.learner_count ?? 0,
        })),
      })),

    'GET /api/classes': ({ actor, query }) =>
      inDistrict(connection, actor, async (tx) => ({
        classes: (await listClasses(tx, actor, query)).map((row) => ({
          classId: row.class_id,
          title: row.title,
          schoolId: row.school_id,
          schoolName: row.school_name,
          grades: row.grades,
          subjects: row.subjects,
          teacherNames: row.teacher_names,
          learnerCount: row.learner_count,
        })),
      })),

    'GET /api/classes/:classId/mentors': ({ actor, params }) =>
      inDistrict(connection, actor, (tx) => readClassMentors(tx, actor, params.classId)),

    'PUT /api/classes/:classId/mentors': ({ actor, params, body }) =>
      setMentors(deps, actor, { ...params, ...body }),

    'GET /api/people': ({ actor, query }) =>
      inDistrict(connection, actor, async (tx) => {
        const { people, total, nextAfter } = await listPeople(tx, actor, query);
        return { people: people.map(presentPerson), total, nextAfter };
      }),

    'GET /api/people/:personId': ({ actor, params }) =>
      inDistrict(connection, actor, async (tx) => {
        const person = await findPerson(tx, actor, params.personId);
        if (person === undefined) throw notFound('person');
        const classes = await listClassesOf(tx, actor.districtId, person.person_id);
        const guardians = await listFamilyWithLimits(tx, actor.districtId, {
          learnerId: person.person_id,
        });
        const children = await listFamilyWithLimits(tx, actor.districtId, {
          guardianId: person.person_id,
        });
        return {
          ...presentPerson(person),
          username: person.username,
          email: person.email,
          language: person.language,
          classes: classes.map((row) => ({
            classId: row.class_id,
            title: row.title,
            role: row.role,
          })),
          guardians: guardians.map(presentFamily),
          children: children.map(presentFamily),
        };
      }),

    'POST /api/people/:personId/sign-in': ({ actor, params }) =>
      giveSignIn(deps, actor, params.personId),

    'DELETE /api/people/:personId/sign-in': async ({ actor, params }) => {
      await takeBackSignIn(deps, actor, params.personId);
      return undefined;
    },

    'PUT /api/people/:personId/guardians/:guardianId/access': ({ actor, params, body }) =>
      inDistrict(connection, actor, (tx) => setGuardianAccess(tx, actor, { ...params, ...body })),
  };
}

function presentFamily(row: {
  person_id: string;
  given_name: string;
  family_name: string;
  relationship: string | null;
  access: 'full' | 'letters' | 'none';
}) {
  return {
    personId: row.person_id,
    name: `${row.given_name} ${row.family_name}`,
    relationship: row.relationship,
    access: row.access,
  };
}
