import type { WordKind } from './word-list.ts';
import { irregularForms } from './irregular-forms.ts';

export interface BaseForm {
  readonly form: string;
  /** Only as one of these. */
  readonly kinds: readonly WordKind[];
}

const any = ['noun', 'verb', 'adjective', 'adverb'] as const;
const things = ['noun', 'verb'] as const;
const acts = ['verb'] as const;
const qualities = ['adjective', 'adverb'] as const;

/** Endings and what stands in their place: the rules of WordNet's own `morphy` (wordnet.princeton.edu/documentation/morphy7wn). */
const endings: readonly (readonly [string, string, readonly WordKind[]])[] = [
  ['s', '', things],
  ['ses', 's', things],
  ['xes', 'x', things],
  ['zes', 'z', things],
  ['ches', 'ch', things],
  ['shes', 'sh', things],
  ['men', 'man', ['noun']],
  ['ies', 'y', things],
  ['es', 'e', things],
  ['es', '', things],
  ['ed', 'e', acts],
  ['ed', '', acts],
  ['ied', 'y', acts],
  ['ing', 'e', acts],
  ['ing', '', acts],
  ['er', '', qualities],
  ['er', 'e', qualities],
  ['est', '', qualities],
  ['est', 'e', qualities],
  ['ier', 'y', qualities],
  ['iest', 'y', qualities],
];

/**
 * The forms under which a list may have an English word, the likeliest first: its irregular base, itself, then what regular endings leave.
 * Not all of them are words; a list knows which. 'stopped' -> 'stopped', 'stoppe', 'stopp', 'stop'.
 */
export function baseForms(word: string): readonly BaseForm[] {
  const irregular = (irregularForms.get(word) ?? []).map((form) => ({ form, kinds: any }));
  return [...irregular, { form: word, kinds: any }, ...regularForms(word)];
}

function regularForms(word: string): readonly BaseForm[] {
  return endings.flatMap(([ending, instead, kinds]) => {
    const stem = word.slice(0, -ending.length);
    const isPlural = ending !== 's' || !word.endsWith('ss');
    if (!word.endsWith(ending) || stem.length < 2 || !isPlural) return [];
    const form = stem + instead;
    const isDoubled = /([bdgklmnprt])\1$/.test(form) && instead === '' && ending !== 's';
    const forms = isDoubled ? [form, form.slice(0, -1)] : [form];
    return forms.map((each) => ({ form: each, kinds }));
  });
}
