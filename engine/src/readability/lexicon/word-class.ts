export interface WordClass {
  readonly isFunction: boolean;
  readonly isContraction: boolean;
  /** Closed classes, one bit each of `classBits`. */
  readonly bits: number;
}

/** Closed classes of English, as words; a form can be in several. */
const classes = {
  firstPerson: 'i me my mine myself we us our ours ourselves im ive id ill well weve were',
  secondPerson: 'you your yours yourself yourselves youre youve youll youd',
  thirdPerson:
    'he him his himself she her hers herself they them their theirs themselves hes shes theyre theyd theyll theyve hed shed hell shell',
  neuter: 'it its itself one',
  article: 'a an the',
  demonstrative: 'this that these those',
  preposition:
    'of in to for with on at from by about into through after over between out against during without before under around among toward towards upon within along across behind beyond below above beneath beside besides near off onto inside outside past since until till despite throughout amid via per',
  of: 'of',
  coordinator: 'and but or nor yet so',
  and: 'and',
  subordinator:
    'because although though if unless while whereas when whenever where wherever as since until till before after that whether than lest',
  relative: 'which who whom whose that where whereby wherein',
  causal:
    'because therefore thus hence consequently since so accordingly result cause causes caused',
  adversative:
    'but however although though yet nevertheless nonetheless whereas despite instead otherwise still rather',
  temporal:
    'then when while before after until soon later next first finally once meanwhile afterward afterwards suddenly now',
  additive: 'and also moreover furthermore besides too additionally likewise similarly',
  auxiliary:
    'be am is are was were been being have has had having do does did isnt arent wasnt werent hasnt havent hadnt dont doesnt didnt',
  modal:
    'can could may might must shall should will would ought cant couldnt mustnt shouldnt wont wouldnt neednt shant',
  may: 'may might could would should',
  negation:
    'no not never none nobody nothing nor neither nowhere isnt arent wasnt werent hasnt havent hadnt dont doesnt didnt cant couldnt mustnt shouldnt wont wouldnt',
  question: 'what who why how when where which whom whose',
  quantifier:
    'all some any many much few more most several each every both either neither another other others such enough little less least own same',
  archaic:
    'thou thee thy thine ye hath doth hast dost art shalt wilt unto whence hither thither whither wherefore betwixt oft ere nay aye verily tis twas twill methinks lo yea thereof therein thereupon whereupon hitherto forthwith heretofore wherein whereof thereby herein hereby upon whilst amongst nought naught aught o',
  talk: 'said asked cried replied shouted answered whispered exclaimed told called thought says say yelled laughed',
  interjection: 'oh ah yes no hello hi hey please thanks goodbye okay ok hurrah alas ha ho well',
  people:
    'mother father mom mum dad papa mama grandma grandpa grandmother grandfather boy girl boys girls brother sister baby child children friend friends man men woman women king queen prince princess aunt uncle son daughter wife husband people teacher',
  abstractWord:
    'system process example theory method data analysis structure function development government society century various number form type term process area region period political economic social national international scientific state law power energy research population history culture information organization particular general common different important known called used',
} as const;

const contractions =
  'dont cant wont didnt doesnt isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt shouldnt mustnt neednt im ive id youre youve youll youd hes shes theyre theyve theyll theyd weve thats whats wheres theres heres lets its oclock itll thatll whos ill';

export type ClassName = keyof typeof classes;

export const classNames = Object.keys(classes) as readonly ClassName[];

/** The bit of a class in `WordClass.bits`. */
export const classBits: Readonly<Record<ClassName, number>> = Object.fromEntries(
  classNames.map((name, index) => [name, 2 ** index]),
) as Record<ClassName, number>;

const contentClasses = new Set<ClassName>(['talk', 'people', 'abstractWord', 'interjection']);
const contractionSet: ReadonlySet<string> = new Set(contractions.split(' '));
const members = membership();

/** Closed-class membership of a word form (lower case, no apostrophes). */
export function wordClass(form: string): WordClass {
  const known = members.get(form);
  return {
    isFunction: known?.isFunction ?? contractionSet.has(form),
    isContraction: contractionSet.has(form),
    bits: known?.bits ?? 0,
  };
}

function membership(): ReadonlyMap<string, { bits: number; isFunction: boolean }> {
  const found = new Map<string, { bits: number; isFunction: boolean }>();
  for (const name of classNames) {
    for (const word of classes[name].split(' ')) {
      const before = found.get(word) ?? { bits: 0, isFunction: false };
      found.set(word, {
        bits: before.bits | classBits[name],
        isFunction: before.isFunction || !contentClasses.has(name),
      });
    }
  }
  return found;
}
