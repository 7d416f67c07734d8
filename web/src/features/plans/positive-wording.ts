/**
 * What makes a goal sound like a ban, in English and Spanish: words that deny or stop. A goal that says what to do instead is easier to
 * picture and to practise.
 */
const negative =
  /(^|[^\p{L}])(not|never|don['’]t|doesn['’]t|won['’]t|can['’]t|stop|quit|avoid|less|fewer|without|no more|no longer|no|nunca|jam[aá]s|dejar de|dej[oe] de|evitar|evito|menos|sin)(?=$|[^\p{L}])/iu;

/** Whether a goal's title says what to leave rather than what to do. A hint only: "I can read without help" is a fine goal. */
export function soundsNegative(title: string): boolean {
  return negative.test(title);
}
