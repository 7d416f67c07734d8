import { writeOneRoster } from '@everyplan/exchange/oneroster';
import { buildCast, mainClassId } from '@everyplan/school';
import { strToU8, zipSync } from 'fflate';

export const newcomer = { givenName: 'Nadia', familyName: 'Haddad' } as const;

/** The demo district's roster as its own bundle, with one learner more, who joins the class of every picture. */
export function rosterZip(today: string): Buffer {
  const { roster } = buildCast({ today });
  const like = roster.users.find(({ sourcedId }) => sourcedId === 'learner-0001')!;
  const seat = roster.enrollments.find(
    (each) => each.classSourcedId === mainClassId && each.userSourcedId === like.sourcedId,
  )!;
  const sourcedId = 'learner-9001';
  const user = {
    ...like,
    ...newcomer,
    sourcedId,
    username: 'nadia.haddad',
    email: 'nadia@alder.example',
  };
  const files = writeOneRoster(
    {
      ...roster,
      users: [...roster.users, { ...user, agentSourcedIds: [] }],
      enrollments: [
        ...roster.enrollments,
        { ...seat, sourcedId: 'seat-9001', userSourcedId: sourcedId },
      ],
    },
    { version: '1.2' },
  );
  const entries = [...files].map(([name, text]) => [name, strToU8(text)] as const);
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}
