import { type Answer, ask } from '../../platform/ask.ts';

export type Pilots = Answer<'GET /api/pilots'>;
export type Pilot = Pilots['pilots'][number];
export type PilotClass = Pilots['classes'][number];
export type PilotDetail = Answer<'GET /api/pilots/:pilotId'>;
export type Series = PilotDetail['series'][number];
export type Change = NonNullable<PilotDetail['pace']>;
export type WinCard = Answer<'GET /api/pilots/:pilotId/win-card'>;

export const pilotsQuery = ask('GET /api/pilots');
export const pilotQuery = (pilotId: string) =>
  ask('GET /api/pilots/:pilotId', { params: { pilotId } });
