import type { BothTexts, Draft, Item, Section } from './template.ts';

const blank: BothTexts = { en: '', es: '' };

export function addSection(draft: Draft, newId: () => string): Draft {
  const section = { sectionId: newId(), title: blank, items: [newItem(newId())] };
  return { ...draft, sections: [...draft.sections, section] };
}

export function changeSection(draft: Draft, sectionId: string, part: Partial<Section>): Draft {
  return {
    ...draft,
    sections: draft.sections.map((section) =>
      section.sectionId === sectionId ? { ...section, ...part } : section,
    ),
  };
}

export function removeSection(draft: Draft, sectionId: string): Draft {
  return { ...draft, sections: draft.sections.filter((each) => each.sectionId !== sectionId) };
}

/** One place towards the beginning; the first stays first. */
export function moveSectionUp(draft: Draft, sectionId: string): Draft {
  const at = draft.sections.findIndex((each) => each.sectionId === sectionId);
  const [before, moved] = [draft.sections[at - 1], draft.sections[at]];
  if (before === undefined || moved === undefined) return draft;
  return { ...draft, sections: draft.sections.with(at - 1, moved).with(at, before) };
}

export function addItem(section: Section, newId: () => string): Section {
  return { ...section, items: [...section.items, newItem(newId())] };
}

/** A scale has at least two places; words have none. */
export function changeItem(section: Section, itemId: string, part: Partial<Item>): Section {
  return {
    ...section,
    items: section.items.map((item) =>
      item.itemId === itemId ? withLevels({ ...item, ...part }) : item,
    ),
  };
}

export function removeItem(section: Section, itemId: string): Section {
  return { ...section, items: section.items.filter((item) => item.itemId !== itemId) };
}

/** The places of a scale from lines in two languages: the longer list says how many there are. */
export function levelsFrom(en: string, es: string): BothTexts[] {
  const [english, spanish] = [en, es].map((lines) => lines.split('\n')) as [string[], string[]];
  const count = Math.min(7, Math.max(english.length, spanish.length));
  return Array.from({ length: count }, (_, place) => ({
    en: (english[place] ?? '').trim(),
    es: (spanish[place] ?? '').trim(),
  }));
}

function newItem(itemId: string): Item {
  return { itemId, prompt: blank, kind: 'text', levels: [] };
}

function withLevels(item: Item): Item {
  if (item.kind === 'text') return { ...item, levels: [] };
  return item.levels.length > 0 ? item : { ...item, levels: usualLevels };
}

const usualLevels: BothTexts[] = [
  { en: 'Not yet', es: 'Todavía no' },
  { en: 'Sometimes', es: 'A veces' },
  { en: 'Often', es: 'A menudo' },
  { en: 'Almost always', es: 'Casi siempre' },
];
