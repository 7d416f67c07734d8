import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText, type TextMeasure } from './measure-text.ts';

const easy =
  'Sam has a red hat. The hat is big. "Look at my hat!" said Sam. The dog ran to Sam. The dog sat on the hat. ' +
  'Sam was sad. Mum got Sam a new hat. The new hat is blue. Sam and the dog ran and ran. What a good day!';
const middle =
  'Many birds fly south before winter comes. They leave because there is little food when the ground is covered with ' +
  'snow. Some of them travel thousands of miles and find the same garden again in spring. Nobody knows exactly how they ' +
  'do it, but scientists think that birds use the sun, the stars and even the pull of the earth to find their way.';
const hard =
  'The constitutional implications of the proposed legislation, although ostensibly confined to procedural amendments, ' +
  'nevertheless extend to the fundamental equilibrium between executive discretion and judicial scrutiny; consequently, ' +
  'commentators of divergent ideological persuasions have articulated substantive reservations regarding its adoption, ' +
  'and several jurisdictions have commissioned independent evaluations of the anticipated administrative consequences.';

function figuresOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(figuresOf);
}

const isSound = (measure: TextMeasure): boolean =>
  figuresOf(measure).every(Number.isFinite) &&
  measure.low <= measure.grade &&
  measure.grade <= measure.high &&
  measure.grade >= 0 &&
  measure.grade <= 16;

describe('measureText', () => {
  it('puts a beginner book below a school text below a statute', () => {
    const [first, second, third] = [easy, middle, hard].map((text) => measureText(text).grade);
    expect(first).toBeLessThan(3);
    expect(second).toBeGreaterThan(first! + 2);
    expect(third).toBeGreaterThan(second! + 3);
  });

  it('gives the grades of the shipped weights (golden, clean model of November 2026)', () => {
    const grades = [easy, middle, hard].map((text) => measureText(text).grade);
    expect(grades[0]).toBeCloseTo(0, 1);
    expect(grades[1]).toBeCloseTo(3.75, 1);
    expect(grades[2]).toBeCloseTo(14.7, 1);
  });

  it('says why, the weightiest reason first', () => {
    const codes = measureText(hard).because.map(({ code }) => code);
    expect(codes).toContain('sentences-long');
    expect(codes).toContain('words-rare');
    expect(measureText(easy).because.map(({ code }) => code)).toContain('sentences-short');
  });

  it('measures Markdown like the same plain text', () => {
    const plain = measureText('Birds fly south. They come back in spring.');
    const marked = measureText(
      '**Birds** fly [south](https://example.org/a). They come _back_ in spring.',
    );
    expect(marked.grade).toBeCloseTo(plain.grade, 6);
  });

  it('measures curly and straight apostrophes alike', () => {
    expect(measureText(middle.replaceAll('knows', 'doesn’t')).grade).toBeCloseTo(
      measureText(middle.replaceAll('knows', "doesn't")).grade,
      6,
    );
  });

  it('is not harder for being longer', () => {
    const once = measureText(middle).grade;
    const often = measureText(Array.from({ length: 6 }, () => middle).join(' ')).grade;
    expect(Math.abs(often - once)).toBeLessThan(1.5);
  });

  it('is less sure of a short text', () => {
    const short = measureText('Birds fly south.');
    const long = measureText(`${middle} ${middle}`);
    expect(short.high - short.low).toBeGreaterThan(long.high - long.low);
    expect(short.because[0]?.code).toBe('text-short');
  });

  it('measures Spanish by its own formulas', () => {
    const easySpanish = measureText('El sol sale. La luna va. Yo veo el mar.', { language: 'es' });
    const hardSpanish = measureText(
      'La responsabilidad administrativa de las instituciones internacionales constituye una consideración fundamental.',
      { language: 'es' },
    );
    expect(Object.keys(easySpanish.measures)).toEqual(['fernandezHuerta', 'inflesz', 'lix']);
    expect(hardSpanish.grade).toBeGreaterThan(easySpanish.grade);
  });

  it('warns where a text seems not to be English', () => {
    const codesOf = (text: string) => measureText(text).because.map(({ code }) => code);
    const german = 'Der Hund schläft unter dem Küchentisch und träumt vom Knochen.';
    const french =
      'Le garçon marchait dans la forêt avec son chien. Il cherchait des champignons, mais il ne trouvait que des feuilles.';
    const science =
      'Photosynthesis converts radiation into energy. Chlorophyll molecules absorb photons; excited electrons traverse ' +
      'transport chains, generating adenosine triphosphate and nicotinamide phosphate.';
    for (const text of [german, french]) expect(codesOf(text)).toContain('text-other-language');
    for (const text of [middle, science])
      expect(codesOf(text)).not.toContain('text-other-language');
  });

  it('says nothing certain of a text in another language than it is measured in', () => {
    const english = `${middle} ${middle}`;
    const spanish =
      'La casa de mi abuela está en el campo, y los domingos vamos todos a comer con ella porque le gusta que estemos juntos.';
    const wrong = measureText(english, { language: 'es' });
    expect(wrong.because.map(({ code }) => code)).toContain('text-other-language');
    expect([wrong.low, wrong.high]).toEqual([-4, 20]);
    const right = measureText(spanish, { language: 'es' }).because.map(({ code }) => code);
    expect(right).not.toContain('text-other-language');
  });

  it('says that a text without full stops tells little by its sentences', () => {
    const codes = measureText('the cat and the dog ran and ran '.repeat(10)).because;
    expect(codes.map(({ code }) => code)).toContain('text-unpunctuated');
    expect(measureText(middle).because.map(({ code }) => code)).not.toContain('text-unpunctuated');
  });

  it('does not take a text of figures for repeated words', () => {
    const codes = measureText('1 2 3 4 5 6 7 8').because.map(({ code }) => code);
    expect(codes).not.toContain('words-repeated');
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['marks', '... !!! ???'],
    ['emoji', '🙂🙃👨‍👩‍👧'],
    ['a lone surrogate', '\uD83D'],
    ['one word', 'cat'],
    ['no sentence end', 'the cat sat on the mat and'],
    ['a figure', '42'],
    ['Cyrillic', 'Кошка сидит на ковре.'],
    ['Chinese', '猫坐在垫子上。'],
    ['Arabic', 'القط جلس على السجادة.'],
    ['zero-width characters', 'ca\u200Bt\u200D \uFEFFsat'],
    ['one endless word', 'a'.repeat(20_000)],
    ['many brackets', '['.repeat(3_000)],
    ['many stars', '*_'.repeat(3_000)],
  ])('stays finite and in range for %s', (_, text) => {
    expect(isSound(measureText(text))).toBe(true);
    expect(isSound(measureText(text, { language: 'es' }))).toBe(true);
  });

  // Each of these once took minutes, or would with a pattern that backtracks.
  it.each([
    ['backquotes', '`'],
    ['quote marks', '> '],
    ['open scripts', '<script>'],
    ['open fences', '```js\n'],
    ['dashes', '---\n'],
    ['a letter with its accent', 'ñ'],
    ['addresses', 'a@b.'],
    ['line breaks', '\n'],
  ])('reads 200,000 characters of %s', (_, piece) => {
    const text = piece.repeat(200_000 / piece.length);
    expect(isSound(measureText(text))).toBe(true);
  });

  it('says that a text without words has none', () => {
    expect(measureText('🙂')).toMatchObject({
      grade: 0,
      measures: {},
      because: [{ code: 'text-without-words', values: {} }],
    });
  });

  it('stays finite and keeps its marks inside the text, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const measure = measureText(text);
        expect(isSound(measure)).toBe(true);
        for (const { start, end, word } of measure.hardWords) {
          expect(text.slice(start, end).replaceAll(/\p{Cf}/gu, '')).toBe(word);
        }
        for (const { start, end } of measure.hardSentences) {
          expect(start >= 0 && end <= text.length && start < end).toBe(true);
        }
      }),
    );
  });
});
