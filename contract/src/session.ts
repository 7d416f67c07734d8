import { z } from 'zod';
import type { Routes } from './route.ts';
import { Id, Language, RoleName } from './shapes.ts';

const Password = z.string().min(10).max(128);

export const Me = z.object({
  personId: Id,
  givenName: z.string(),
  familyName: z.string(),
  language: Language,
  district: z.object({ districtId: Id, name: z.string(), isDemo: z.boolean() }),
  roles: z.array(
    z.object({ role: RoleName, schoolId: Id.nullable(), schoolName: z.string().nullable() }),
  ),
  /** card: a young learner's short session, which ends when nobody uses it. */
  signedInBy: z.enum(['password', 'card']),
  /** A guardian's children. */
  children: z.array(z.object({ learnerId: Id, givenName: z.string(), familyName: z.string() })),
});

export const DemoAccount = z.object({ role: RoleName, login: z.string(), name: z.string() });

export const sessionRoutes = {
  'GET /api/setup': {
    summary:
      'Whether this installation still needs its first district, and its demo accounts if it is a demo',
    access: 'public',
    response: z.object({
      needed: z.boolean(),
      demo: z.object({ password: z.string(), accounts: z.array(DemoAccount) }).nullable(),
    }),
  },
  'POST /api/setup': {
    summary: 'Make the first district and its administrator, with the code that the server printed',
    access: 'public',
    body: z.object({
      code: z.string(),
      districtName: z.string().trim().min(1).max(200),
      givenName: z.string().trim().min(1).max(100),
      familyName: z.string().trim().min(1).max(100),
      email: z.email(),
      password: Password,
      language: Language,
    }),
    response: Me,
    status: 201,
  },
  'POST /api/session': {
    summary: 'Sign in with an e-mail address or a username',
    access: 'public',
    body: z.object({
      login: z.string().trim().min(1).max(200),
      password: z.string().min(1).max(128),
    }),
    response: Me,
    status: 201,
  },
  'DELETE /api/session': { summary: 'Sign out on this device', access: 'signed-in' },
  'DELETE /api/sessions': { summary: 'Sign out everywhere', access: 'signed-in' },
  'POST /api/password-reset-requests': {
    summary:
      'Ask for a link to set a new password; the answer is the same whether the account exists or not',
    access: 'public',
    body: z.object({ login: z.string().trim().min(1).max(200) }),
    status: 202,
    response: z.object({ sent: z.literal(true) }),
  },
  'POST /api/password-resets': {
    summary: 'Set a new password with the link that was sent',
    access: 'public',
    body: z.object({ token: z.string().min(1), password: Password }),
  },
  'GET /api/me': { summary: 'Who is signed in', access: 'signed-in', response: Me },
  'PATCH /api/me': {
    summary: 'Change the language of the pages',
    access: 'signed-in',
    body: z.object({ language: Language }),
    response: Me,
  },
} as const satisfies Routes;
