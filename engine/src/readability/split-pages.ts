/**
 * The pages of a text that was pasted: apart by a line of `##` alone, a ruler (`***`, `---`) or a form feed, as story sites write them.
 * One page where nothing parts them; pages without words are kept.
 */
export const splitPages = (text: string): readonly string[] =>
  text.split(/^[ \t]{0,9}(?:#{1,6}|(?:[-*_][ \t]{0,9}){3,100})[ \t]{0,9}\r?$|\f/m);
