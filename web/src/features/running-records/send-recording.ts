import { audioPartBytes } from '@everyplan/contract';
import { api } from '../../platform/api.ts';
import type { KeptRecording } from './audio-shelf.ts';

/** Sends a recording: asks which parts are missing, sends those, and has it put together. After a break it goes on where it was. */
export async function sendRecording(
  { learnerId, recordId, audioId, offsetMs, sound }: KeptRecording,
  call: typeof api = api,
): Promise<void> {
  const path = '/api/learners/:learnerId/running-records/:recordId/audio/:audioId' as const;
  const params = { learnerId, recordId, audioId };
  const parts = Math.max(1, Math.ceil(sound.size / audioPartBytes));
  const assemble = () =>
    call(`PUT ${path}`, { params, body: { parts, offsetMs: Math.round(offsetMs) } });
  const { missing } = await assemble();
  for (const number of missing) {
    const body = sound.slice(number * audioPartBytes, (number + 1) * audioPartBytes);
    await call(`PUT ${path}/parts/:number`, {
      params: { ...params, number: String(number) } as never,
      body,
    });
  }
  if (missing.length > 0 && !(await assemble()).kept) throw new Error('a part got lost on the way');
}
