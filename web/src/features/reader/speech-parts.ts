import { splitPage } from './split-page.ts';

/** What is spoken in one go, and where it stands in the page. */
export interface SpeechPart {
  readonly start: number;
  readonly text: string;
}

const longest = 220;

/** A page in parts to speak: its sentences, long ones cut at a comma or a blank, as browsers break off long stretches. */
export function speechParts(page: string, language: 'en' | 'es'): readonly SpeechPart[] {
  return splitPage(page, language)
    .flat()
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .flatMap(({ start, text }) => cut({ start, text: text.replaceAll('\n', ' ').trimEnd() }));
}

function cut(part: SpeechPart): readonly SpeechPart[] {
  if (part.text.length <= longest) return [part];
  const head = part.text.slice(0, longest);
  const at = Math.max(head.lastIndexOf(', ') + 2, head.lastIndexOf('; ') + 2);
  const end = at > longest / 3 ? at : Math.max(1, head.lastIndexOf(' ') + 1);
  const rest = { start: part.start + end, text: part.text.slice(end) };
  return [{ start: part.start, text: part.text.slice(0, end) }, ...cut(rest)];
}
