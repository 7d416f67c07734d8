import type { AccessWorld } from './world.ts';

const words = {
  weeks: 6,
  comparisonClassId: null,
  language: 'en',
  problem: 'Eight readers choose books that are too hard.',
  win: 'Most votes say just right.',
  worthwhile: 8,
} as const;

/** How each route about pilots is asked. */
export const pilotRequests = {
  'GET /api/pilots': async () => ({}),
  'POST /api/pilots': async (world: AccessWorld) => {
    const startsOn = await makeRoom(world);
    return {
      body: { ...words, startsOn, kind: 'just-right-texts', classId: world.district.classId },
    };
  },
  'GET /api/pilots/:pilotId': ofPilot,
  'PUT /api/pilots/:pilotId': async (world: AccessWorld) => {
    const { params, startsOn } = await ofPilot(world);
    return { params, body: { ...words, startsOn, weeks: 8 } };
  },
  'PUT /api/pilots/:pilotId/withdrawal': ofPilot,
  'DELETE /api/pilots/:pilotId/withdrawal': async (world: AccessWorld) => {
    const { params } = await ofPilot(world);
    await world.teacher('PUT /api/pilots/:pilotId/withdrawal', { params });
    return { params };
  },
  'PUT /api/pilots/:pilotId/decision': async (world: AccessWorld) => ({
    params: (await ofPilot(world)).params,
    body: decision,
  }),
  'DELETE /api/pilots/:pilotId/decision': async (world: AccessWorld) => {
    const { params } = await ofPilot(world);
    await world.teacher('PUT /api/pilots/:pilotId/decision', { params, body: decision });
    return { params };
  },
  'GET /api/pilots/:pilotId/win-card': ofPilot,
} as const;

const decision = { decision: 'adopt', learnt: 'Choosing together helps.', next: '' } as const;

/** A class has one pilot open at a time: takes out what the request before left. Gives today. */
async function makeRoom({ teacher }: AccessWorld): Promise<string> {
  const { pilots, today } = await teacher('GET /api/pilots');
  for (const { pilotId, state } of pilots)
    if (state !== 'ended')
      await teacher('PUT /api/pilots/:pilotId/withdrawal', { params: { pilotId } });
  return today;
}

async function ofPilot(world: AccessWorld) {
  const startsOn = await makeRoom(world);
  const { pilotId } = await world.teacher('POST /api/pilots', {
    body: { ...words, startsOn, kind: 'just-right-texts', classId: world.district.classId },
  });
  return { params: { pilotId }, startsOn };
}
