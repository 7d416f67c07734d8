import { z } from 'zod';
import type { Routes } from './route.ts';
import { Cursor, Id, Moment, RoleName } from './shapes.ts';

export const PersonRow = z.object({
  personId: Id,
  givenName: z.string(),
  familyName: z.string(),
  roles: z.array(RoleName),
  schoolNames: z.array(z.string()),
  grades: z.array(z.string()),
  active: z.boolean(),
  hasSignIn: z.boolean(),
});

export const ClassRow = z.object({
  classId: Id,
  title: z.string(),
  schoolId: Id,
  schoolName: z.string(),
  grades: z.array(z.string()),
  subjects: z.array(z.string()),
  teacherNames: z.array(z.string()),
  learnerCount: z.number().int(),
});

/** What a guardian may have of a learner: pages and letters, letters only, or (a custody limit) nothing. */
export const GuardianAccess = z.enum(['full', 'letters', 'none']);

const Relative = z.object({
  personId: Id,
  name: z.string(),
  relationship: z.string().nullable(),
  access: GuardianAccess,
});

const ClassMentors = z.object({
  classId: Id,
  title: z.string(),
  learners: z.array(
    z.object({
      learnerId: Id,
      givenName: z.string(),
      familyName: z.string(),
      /** since null: by the homeroom class, nobody has named one. */
      mentor: z.object({ personId: Id, name: z.string(), since: Moment.nullable() }).nullable(),
    }),
  ),
  candidates: z.array(z.object({ personId: Id, name: z.string() })),
});

export const peopleRoutes = {
  'GET /api/schools': {
    summary: 'The schools the actor belongs to; an administrator sees all',
    access: 'signed-in',
    response: z.object({
      schools: z.array(
        z.object({
          schoolId: Id,
          name: z.string(),
          classCount: z.number().int(),
          learnerCount: z.number().int(),
        }),
      ),
    }),
  },
  'GET /api/classes': {
    summary:
      "The classes the actor teaches, learns in or leads; a principal's and a coach's are those of their schools",
    access: 'signed-in',
    query: z.object({ schoolId: Id.optional() }),
    response: z.object({ classes: z.array(ClassRow) }),
  },
  'GET /api/classes/:classId/mentors': {
    summary: 'Who mentors whom in a class, and who could',
    access: ['teacher', 'principal', 'administrator'],
    params: z.object({ classId: Id }),
    response: ClassMentors,
  },
  'PUT /api/classes/:classId/mentors': {
    summary: 'Name mentors for some or all of a class; null: by the homeroom class again',
    access: ['teacher', 'principal', 'administrator'],
    params: z.object({ classId: Id }),
    body: z.object({
      mentors: z
        .array(z.object({ learnerId: Id, mentorId: Id.nullable() }))
        .min(1)
        .max(200),
    }),
    response: ClassMentors,
  },
  'GET /api/people': {
    summary: 'Search the people the actor may see, by name, username or e-mail',
    access: ['teacher', 'coach', 'principal', 'administrator'],
    query: z.object({
      search: z.string().max(100).optional(),
      role: RoleName.optional(),
      schoolId: Id.optional(),
      active: z.enum(['yes', 'no', 'all']).default('yes'),
      after: Cursor.optional(),
    }),
    response: z.object({
      people: z.array(PersonRow),
      total: z.number().int(),
      nextAfter: Cursor.nullable(),
    }),
  },
  'GET /api/people/:personId': {
    summary: 'One person: roles, classes, guardians or children',
    access: ['teacher', 'coach', 'principal', 'administrator'],
    params: z.object({ personId: Id }),
    response: PersonRow.extend({
      username: z.string().nullable(),
      email: z.string().nullable(),
      language: z.string(),
      classes: z.array(
        z.object({ classId: Id, title: z.string(), role: z.enum(['learner', 'teacher', 'aide']) }),
      ),
      guardians: z.array(Relative),
      children: z.array(Relative),
    }),
  },
  'POST /api/people/:personId/sign-in': {
    summary: 'Give a person a sign-in, or a new password; the password is shown once',
    access: ['principal', 'administrator'],
    params: z.object({ personId: Id }),
    response: z.object({ login: z.string(), password: z.string() }),
    status: 201,
  },
  'DELETE /api/people/:personId/sign-in': {
    summary: 'Take back a password given within the last hour: the one before it works again',
    access: ['principal', 'administrator'],
    params: z.object({ personId: Id }),
  },
  'PUT /api/people/:personId/guardians/:guardianId/access': {
    summary: 'Say what a guardian may have of a learner: pages, letters only, or nothing',
    access: ['principal', 'administrator'],
    params: z.object({ personId: Id, guardianId: Id }),
    body: z.object({ access: GuardianAccess }),
    response: z.object({ access: GuardianAccess }),
  },
} as const satisfies Routes;
