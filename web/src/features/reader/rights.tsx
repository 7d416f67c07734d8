import { attributionLines } from '@everyplan/contract/text-attribution';
import type { TextToRead } from './reading-state.ts';

interface RightsProps {
  readonly text: TextToRead;
}

/** Who made a text and under what licence: wherever it is shown. */
export function Rights({ text }: RightsProps) {
  return (
    <div className="reader-rights" lang={text.language}>
      {attributionLines(text, text.language).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {text.sourceUrl !== null && (
        <p>
          <a href={text.sourceUrl} rel="noreferrer">
            {text.sourceUrl}
          </a>
        </p>
      )}
    </div>
  );
}
