import type { Because } from '@everyplan/contract';
import { useLanguage } from '../platform/language.ts';
import { reasonText } from './reason-text.ts';

interface ReasonsProps {
  readonly because: readonly Because[];
  readonly className?: string;
}

/** Why something is suggested, in the reader's language. */
export function Reasons({ because, className = 'quiet small' }: ReasonsProps) {
  const text = reasonText(because, useLanguage());
  return text === '' ? null : <p className={className}>{text}</p>;
}
