import type { AccessRow } from '../../access-matrix.ts';
import type { Role, Route } from '@everyplan/contract';
import { successOf } from '../../platform/http/serve.ts';
import type { Member } from '../small-district.ts';

/** 'nobody' has not signed in; 'farAdministrator' leads another district. */
export type Asker = Member | 'nobody' | 'farAdministrator';

/** Which role each asker holds. */
export const roleOf: Readonly<Record<Exclude<Asker, 'nobody'>, Role>> = {
  learner: 'learner',
  classmate: 'learner',
  stranger: 'learner',
  guardian: 'guardian',
  teacher: 'teacher',
  otherTeacher: 'teacher',
  coach: 'coach',
  principal: 'principal',
  otherPrincipal: 'principal',
  administrator: 'administrator',
  farAdministrator: 'administrator',
};

/** What the matrix promises an asker: success, not signed in (401), not this role (403), or no such thing (404). */
export function expectedStatus(row: AccessRow, route: Route, asker: Asker): number {
  const success = row.answers ?? successOf(route);
  if (row.may === 'anybody' || row.may === 'bearer') return success;
  if (asker === 'nobody') return 401;
  const role = roleOf[asker];
  if (route.access !== 'signed-in' && !route.access.includes(role)) return 403;
  if (asker === 'farAdministrator') return isTheirOwn(row) ? success : 404;
  if (row.may.includes(asker)) return success;
  return row.seesOnly?.includes(asker) === true ? 403 : 404;
}

/** What one asks about oneself or one's own district: the other administrator gets an answer too, from the other district. */
function isTheirOwn({ on, finds }: AccessRow): boolean {
  return finds !== undefined || ['oneself', 'a file', 'any text', 'the district'].includes(on);
}
