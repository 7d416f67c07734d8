import { wordFacts } from '../../readability/lexicon/word-facts.ts';
import type { Language, Word } from '../../readability/index.ts';

const spanishFunctionWords: ReadonlySet<string> = new Set(
  `a al algo alguien algún alguna algunas alguno algunos ahora allá allí ante antes aquel aquella aquellas aquello aquellos aquí así aún
  aunque bajo bien cada casi como cómo con contra cual cuál cuales cuando cuándo cuanto de del desde después donde dónde dos durante e
  el él ella ellas ellos en entonces entre era eran eres es esa esas ese eso esos esta está estaba estaban están estar estas este esto
  estos fue fueron ha había habían han has hasta hay he hoy la las le les lo los luego más me mejor mi mis mí mientras mucha muchas
  mucho muchos muy nada nadie ni ninguna ninguno no nos nosotros nuestra nuestro o os otra otras otro otros para pero poco por porque
  pues que qué quien quién quienes se sea según ser será si sí siempre sin sino sobre solo sólo son soy su sus también tampoco tan
  tanto te tenía tiene tienen toda todas todavía todo todos tras tres tu tú tus un una unas uno unos usted va vez y ya yo`.split(
    /\s+/,
  ),
);

/** Whether a word carries meaning of its own: no name, number, contraction or little word of grammar, and of at least three letters. */
export function isContentWord(word: Word, language: Language): boolean {
  if (word.isNumber || word.isName || word.form.length < 3) return false;
  if (!/^\p{L}+$/u.test(word.text)) return false;
  if (language === 'es') return !spanishFunctionWords.has(word.text.toLowerCase());
  const { kind, isKnown } = wordFacts(word.form);
  return isKnown && !kind.isFunction;
}
