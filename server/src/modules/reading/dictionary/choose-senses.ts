import type { Sense } from './word-list.ts';

export interface Meaning {
  readonly lemma: string;
  readonly kind: Sense['kind'];
  readonly meaning: string;
  readonly example: string | null;
}

const most = 3;
const rarer = 3.7;
const longestMeaning = 140;
const longestExample = 90;

/** What a child knows by hand and eye: things, nature, people, weather; what one does and feels. */
const childsTopics = new Set([6, 17, 18, 19, 29, 34, 35, 36, 37, 38, 39, 43]);
/** And before all: animals, bodies, food, plants. */
const childsFirst = new Set([5, 8, 13, 20]);
/** What a school does not put before children. */
const unfit =
  /\b(sex|sexual\w*|vulgar|obscene|offensive|derogatory|disparag\w*|slur|slang|genital\w*|copulat\w*|prostitut\w*|narcotic|heroin|cocaine|marijuana|penis|vagina|vulva|breasts?|buttocks|anus|urinat\w*|excrement|feces|defecat\w*|homosexual\w*|nude|erotic|intoxicat\w*|drunkard|whore|condom|ejaculat\w*|orgasm|masturbat\w*|rape|incest|Negro|coitus|bitch|bastard|amorous)\b/i;
const ofAField = /^\((?!of |used )[^)]*\)/;

/**
 * At most three meanings of a word, a child's likeliest first: common use, things one can touch or do, no special field, no names where the
 * word is not one, short; at most two of a kind, so that 'bear' is an animal too. `word`: as it stands in the text, in small letters.
 */
export function chooseSenses(word: string, senses: readonly Sense[]): readonly Meaning[] {
  const fit = senses.filter(({ gloss }) => !unfit.test(gloss));
  const words = fit.filter(({ written }) => written === written.toLowerCase());
  const weighed = (words.length > 0 ? words : fit)
    .map((sense) => ({ sense, weight: weigh(word, sense) }))
    .toSorted((a, b) => b.weight - a.weight);
  const [first] = weighed;
  if (first === undefined) return [];
  // What is used far more rarely only confuses.
  const common = weighed.filter(({ weight }) => weight >= first.weight - rarer);
  const chosen = common.filter(
    ({ sense }, index) =>
      common.slice(0, index).filter((each) => each.sense.kind === sense.kind).length < 2,
  );
  return chosen.slice(0, most).map(({ sense }) => tell(sense));
}

/** In doublings of use. */
function weigh(word: string, { lemma, uses, topic, gloss }: Sense): number {
  const concrete = childsFirst.has(topic) ? 4 : childsTopics.has(topic) ? 1.5 : 0;
  const special = ofAField.test(gloss) ? 3 : 0;
  // A plural that the list has by itself means something else than its singular: news, glasses.
  const ownPlural = word.endsWith('s') && lemma === word ? 4 : 0;
  return Math.log2(1 + uses) + concrete + ownPlural - special;
}

function tell({ lemma, kind, gloss }: Sense): Meaning {
  const [meaning = ''] = gloss.split(/;\s*(?=")|;\s/);
  const examples = [...gloss.matchAll(/"([^"]+)"/g)].map(([, example = '']) => example);
  return {
    lemma,
    kind,
    meaning: shorten(meaning.replace(ofAField, '').trim()),
    example: examples.find(({ length }) => length <= longestExample) ?? null,
  };
}

function shorten(text: string): string {
  if (text.length <= longestMeaning) return text;
  const cut = text.slice(0, longestMeaning);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
