import { createHmac, timingSafeEqual } from 'node:crypto';

export interface Addressee {
  readonly districtId: string;
  readonly personId: string;
}

/** What the stopping link of a mail carries: who it is for, signed with the key of one kind of mail. It opens nothing else. */
export function signStopToken(key: string, { districtId, personId }: Addressee): string {
  const who = Buffer.concat([bytesOf(districtId), bytesOf(personId)]);
  return Buffer.concat([who, macOf(key, who)]).toString('base64url');
}

/** Undefined: not a token of this installation, or of another kind of mail. */
export function readStopToken(key: string, token: string): Addressee | undefined {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 64) return undefined;
  const who = bytes.subarray(0, 32);
  if (!timingSafeEqual(bytes.subarray(32), macOf(key, who))) return undefined;
  return { districtId: uuidOf(who.subarray(0, 16)), personId: uuidOf(who.subarray(16)) };
}

function macOf(key: string, who: Uint8Array): Buffer {
  return createHmac('sha256', key).update(who).digest();
}

function bytesOf(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

function uuidOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
