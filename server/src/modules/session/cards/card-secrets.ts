import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { pictureNames, picturesAsked } from '@everyplan/contract';

export type Picture = (typeof pictureNames)[number];

/** 160 random bits, short enough for a QR code that a cheap tablet reads. */
export function newToken(): string {
  return randomBytes(20).toString('base64url');
}

/** A token is too long to guess, so a plain hash keeps it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Four different pictures in an order: 11,880 rows. */
export function newPictures(): readonly Picture[] {
  const left = [...pictureNames];
  return Array.from({ length: picturesAsked }, () => left.splice(randomInt(left.length), 1)[0]!);
}

/**
 * The rows are few: whoever had the hashes could try them all, however slow the hash. So it is keyed, and the key is not in the database.
 */
export function hashPictures(key: string, learnerId: string, pictures: readonly Picture[]): string {
  return createHmac('sha256', key)
    .update(`${learnerId}:${pictures.join(',')}`)
    .digest('base64url');
}

export function sameHash(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
