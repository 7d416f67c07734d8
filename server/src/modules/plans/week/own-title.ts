import type { Because } from '@everyplan/contract';
import type { OwnStepName } from '@everyplan/engine/planning';

type Pattern = Readonly<Record<'en' | 'es', string>>;

/** What is done without any material; the title names what it is for. */
const patterns: Readonly<Record<OwnStepName, Pattern>> = {
  practice: { en: 'Practise: {what}', es: 'Practica: {what}' },
  partner: { en: 'Explain it to a partner: {what}', es: 'Explícaselo a alguien: {what}' },
  conference: { en: 'Show your teacher: {what}', es: 'Enséñaselo a tu maestra o maestro: {what}' },
  move: { en: 'On your feet: {what}', es: 'De pie y en movimiento: {what}' },
  listen: { en: 'Hear it read, then tell it: {what}', es: 'Escúchalo y cuéntalo: {what}' },
  interest: { en: 'Make it about “{interest}”: {what}', es: 'Hazlo sobre «{interest}»: {what}' },
};
const choice: Pattern = { en: 'Choose one: {what}', es: 'Elige una: {what}' };

/** The title of a step without material, for a reader: of a choice where there is no `own` to it. */
export function ownTitle(
  step: {
    readonly own?: OwnStepName | null | undefined;
    readonly because: readonly Pick<Because, 'code' | 'values'>[];
  },
  given: { readonly what: string; readonly language: string },
): string {
  const pattern = step.own ? patterns[step.own] : choice;
  const liked = step.because.find(({ code }) => code === 'likes')?.values['interest'];
  return pattern[given.language === 'es' ? 'es' : 'en']
    .replace('{interest}', () => String(liked ?? ''))
    .replace('{what}', () => given.what);
}
