import type { Because } from '../shapes.ts';
import { sentences as en } from './en.ts';
import { sentences as es } from './es.ts';
import { sayBecause } from './say-because.ts';

const sentencesOf = { en, es };

/** A reason in either language, for who has both at hand; a page fetches the one that it speaks. */
export function renderBecause(because: Because, language: 'en' | 'es'): string {
  return sayBecause({ because, sentences: sentencesOf[language], language });
}
