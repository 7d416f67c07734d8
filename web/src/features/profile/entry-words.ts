import type { ProfileEntry, ProfileKind, SupportCode } from '@everyplan/contract';
import { supportCodes } from '@everyplan/contract/supports';
import type { TFunction } from 'i18next';
import { languageName } from '../../ui/language-name.ts';

type Said = Pick<ProfileEntry, 'kind' | 'text' | 'code'>;

export const isSupportCode = (code: string | null): code is SupportCode =>
  supportCodes.some((each) => each === code);

/** What an entry says, its pick from a list before its own words: "Large print: from 16 points". */
export function entryWords(
  { code, text }: Said,
  t: TFunction<'profile'>,
  language: string,
): string {
  if (code === null) return text ?? '';
  const picked = isSupportCode(code)
    ? t(`supports.${code}`)
    : asHeading(languageName(code, language));
  return text === null || text === '' ? picked : `${picked}: ${text}`;
}

/** Some languages write the names of languages small. */
function asHeading(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The order of the sections: who somebody is before what they need. */
export const kinds: readonly ProfileKind[] = [
  'strength',
  'interest',
  'what-works',
  'what-helped',
  'support',
  'need',
  'pace',
  'hope',
  'language',
  'trusted-adult',
  'health',
];
