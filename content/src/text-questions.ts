import { contentError } from './content-error.ts';
import { questionKinds, type TextQuestion } from './starter-text.ts';

interface Draft {
  readonly line: number;
  readonly kind: TextQuestion['kind'];
  readonly stem: string;
  readonly choices: readonly string[];
  readonly right: readonly number[];
  readonly because: string;
}

const isKind = (kind: string | undefined): kind is TextQuestion['kind'] =>
  questionKinds.some((one) => one === kind);

/** The three questions below `## Questions`; `firstLine` is where `lines` begin in the file. Throws with line and next step. */
export function parseTextQuestions(
  file: string,
  lines: readonly string[],
  firstLine: number,
): readonly TextQuestion[] {
  const drafts: Draft[] = [];
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue;
    const at = { file, line: firstLine + index };
    const opened = openQuestion(text, at);
    const last = drafts.at(-1);
    if (opened !== undefined) drafts.push(opened);
    else if (last === undefined) throw unknownLine(text, at);
    else drafts[drafts.length - 1] = extend(last, text, at);
  }
  if (drafts.length !== 3)
    throw contentError({
      file,
      line: firstLine,
      problem: `there are ${drafts.length} questions`,
      nextStep: 'Write exactly three, numbered 1 to 3',
    });
  return drafts.map((draft) => close(draft, file));
}

interface At {
  readonly file: string;
  readonly line: number;
}

function openQuestion(text: string, { file, line }: At): Draft | undefined {
  const [, asked] = /^\d\.\s+(.+)$/.exec(text) ?? [];
  if (asked === undefined) return undefined;
  const [, stem, kind] = /^(.+?)\s*\((\w+)\)$/.exec(asked) ?? [];
  if (stem !== undefined && isKind(kind))
    return { line, kind, stem, choices: [], right: [], because: '' };
  throw contentError({
    file,
    line,
    problem: 'the question does not say its kind',
    nextStep: `End it with one of ${questionKinds.map((one) => `(${one})`).join(', ')}`,
  });
}

function extend(draft: Draft, text: string, at: At): Draft {
  const [, mark, choice] = /^\s*- \[([x ])\]\s+(.+)$/.exec(text) ?? [];
  if (choice !== undefined) {
    const right = mark === 'x' ? [...draft.right, draft.choices.length] : draft.right;
    return { ...draft, choices: [...draft.choices, choice.trim()], right };
  }
  const because = /^\s*because:\s+(.+)$/.exec(text)?.[1];
  if (because === undefined || draft.because !== '') throw unknownLine(text, at);
  return { ...draft, because: because.trim() };
}

function close({ line, right, ...question }: Draft, file: string): TextQuestion {
  const fault = faultOf(question.choices, right, question.because);
  const [only] = right;
  if (fault === undefined && only !== undefined) return { ...question, right: only };
  throw contentError({
    file,
    line,
    problem: `the question ${fault}`,
    nextStep:
      'Give it three or four different choices, one marked [x], and a line "because: …" that points to the text',
  });
}

function faultOf(choices: readonly string[], right: readonly number[], because: string) {
  if (choices.length < 3 || choices.length > 4) return `has ${choices.length} choices`;
  if (new Set(choices).size !== choices.length) return 'has the same choice twice';
  if (right.length !== 1) return `has ${right.length} right choices`;
  if (because === '') return 'does not say why';
  return undefined;
}

function unknownLine(text: string, at: At): Error {
  return contentError({
    ...at,
    problem: `"${text.trim()}" is neither a question, a choice nor a "because:"`,
    nextStep: 'Write it as content/README.md shows, each on one line',
  });
}
