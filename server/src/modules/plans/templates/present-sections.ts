import { pickText } from '../drafting/texts.ts';
import type { AnswerRow } from './list-answers.ts';
import type { TemplateContent, TemplateItem } from './content.ts';

/** The template's sections with what stands in the plan, in the reader's language; apart from them, answers whose item is no longer asked. */
export function presentSections(
  { sections }: TemplateContent,
  answers: readonly AnswerRow[],
  language: string,
) {
  const asked = new Set(sections.flatMap(({ items }) => items.map(({ itemId }) => itemId)));
  const answerTo = new Map(answers.map((answer) => [answer.item_id, answer]));
  return {
    sections: sections.map(({ sectionId, title, items }) => ({
      sectionId,
      title: pickText(title, language),
      items: items.map((item) => presentItem(item, answerTo.get(item.itemId), language)),
    })),
    earlierItems: answers
      .filter(({ item_id }) => !asked.has(item_id))
      .map((answer) => presentItem(answer.item, answer, language)),
  };
}

/** An answer on a scale keeps the scale on which it was given, as long as the template's has changed since. */
function presentItem(item: TemplateItem, answer: AnswerRow | undefined, language: string) {
  const fits = answer === undefined || answer.item.kind === item.kind;
  const { kind, levels } = fits ? item : answer.item;
  return {
    itemId: item.itemId,
    prompt: pickText(item.prompt, language),
    kind,
    levels: levels.map((level) => pickText(level, language)),
    value: answer?.value ?? null,
    byName: answer?.by_name ?? null,
    at: answer?.answered_at.toISOString() ?? null,
  };
}
