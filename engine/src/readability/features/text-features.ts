import type { TextProfile } from '../text/profile-text.ts';
import { cohesionFeatures } from './cohesion-features.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { styleFeatures } from './style-features.ts';
import { wordFeatures } from './word-features.ts';

/** All features of an English text by name, always finite. */
export function textFeatures(profile: TextProfile): Readonly<Record<string, number>> {
  return {
    ...wordFeatures(profile),
    ...sentenceFeatures(profile),
    ...styleFeatures(profile),
    ...cohesionFeatures(profile),
  };
}
