import { Problem } from '../../../platform/errors.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const most = 200;

/** Ids with commas between. Throws not-a-list. */
export function readIds(list: string | undefined): readonly string[] {
  const ids = (list ?? '').split(',').filter((id) => id !== '');
  if (ids.length > most || !ids.every((id) => uuid.test(id))) throw notAList();
  return ids;
}

/** Pairs of ids with a colon in each and commas between, in their order. Throws not-a-list. */
export function readPairs(list: string | undefined): readonly (readonly [string, string])[] {
  const pairs = (list ?? '').split(',').filter((pair) => pair !== '');
  if (pairs.length > most) throw notAList();
  return pairs.map((pair) => {
    const [first = '', second = '', ...rest] = pair.split(':');
    if (!uuid.test(first) || !uuid.test(second) || rest.length > 0) throw notAList();
    return [first, second];
  });
}

function notAList(): Problem {
  return new Problem({
    code: 'not-a-list',
    status: 400,
    message: 'The list of learners and texts cannot be read.',
    next: 'Go back to the page of the class and print from there.',
  });
}
