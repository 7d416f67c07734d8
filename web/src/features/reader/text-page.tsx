import { memo, type ReactNode } from 'react';
import type { Sentence, Token } from './split-page.ts';
import type { Said } from './use-speech.ts';

interface TextPageProps {
  readonly paragraphs: readonly (readonly Sentence[])[];
  readonly said: Said | null;
  /** Where the word stands that is looked at. */
  readonly chosen: number | null;
  readonly onWord: (token: Token) => void;
}

/** The words of a page. Each can be pressed; by keyboard they are reached through "Look up a word". */
export const TextPage = memo(function TextPage({
  paragraphs,
  said,
  chosen,
  onWord,
}: TextPageProps): ReactNode {
  const tokens = paragraphs.flat().flatMap((sentence) => sentence.tokens);
  const press = (event: React.MouseEvent) => {
    const start = (event.target as HTMLElement).dataset['at'];
    const token = tokens.find((each) => each.start === Number(start));
    if (start !== undefined && token?.isWord === true) onWord(token);
  };
  return (
    // The words are no buttons for a screen reader: a page of three hundred buttons cannot be read.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div className="reader-words" onClick={press}>
      {paragraphs.map((sentences) => (
        <p key={sentences[0]?.start ?? 0}>
          {sentences.map((sentence) => (
            <span
              key={sentence.start}
              className={isSaid(sentence.start, said?.sentence) ? 'said' : undefined}
            >
              {sentence.tokens.map((token) => (
                <Word key={token.start} token={token} said={said} chosen={chosen} />
              ))}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
});

interface WordProps {
  readonly token: Token;
  readonly said: Said | null;
  readonly chosen: number | null;
}

function Word({ token, said, chosen }: WordProps) {
  if (!token.isWord) return token.text;
  const states = [
    'word',
    ...(isSaid(token.start, said?.word ?? undefined) ? ['word-said'] : []),
    ...(chosen === token.start ? ['word-chosen'] : []),
  ];
  return (
    <span className={states.join(' ')} data-at={token.start}>
      {token.text}
    </span>
  );
}

function isSaid(start: number, stretch: readonly [number, number] | undefined): boolean {
  return stretch !== undefined && start >= stretch[0] && start < stretch[1];
}
