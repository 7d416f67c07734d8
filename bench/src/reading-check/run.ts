import {
  answerAs,
  drawTruth,
  listAhead,
  normal,
  replay,
  scoreSession,
  seeded,
  sit,
  writtenBank,
} from '@everyplan/server';

const readers = 2000;
/** Readers of a grade differ by about a grade and a half; what is known before is the school grade alone. */
const spread = 1.5;
const priorError = 1.8;
const ninetyPercent = 1.645;

type Bank = ReturnType<typeof writtenBank>;
type Answers = Parameters<typeof scoreSession>[1];
type Reader = Parameters<typeof answerAs>[0];
type Facts = Parameters<typeof replay>[1];

/**
 * `npm run bench reading-check -- --json`: simulated readers of grades K to 8 on the shipped items, each of which is off by what it says of
 * itself. The adaptive check, the same without a network from its first question on, and a fixed form for the school grade, all answered by
 * the same readers.
 */
export async function run(options: readonly string[]): Promise<void> {
  const result = Object.fromEntries(
    (['en', 'es'] as const).map((language) => [language, measure(writtenBank(language))]),
  );
  console.log(JSON.stringify(result, null, options.includes('--json') ? undefined : 2));
}

function measure(bank: Bank) {
  const random = seeded(42);
  const sat = Array.from({ length: readers }, (_, seed) => {
    const school = Math.floor(9 * random()) + 0.5;
    const grade = school + spread * normal(random);
    const facts = { seed, priorGrade: school, priorError, withheld: [] };
    const reader = { bank, truth: drawTruth(bank, random), grade, random };
    const adaptive = sit({ ...reader, facts });
    const fixed = fixedForm(bank, school, adaptive.length).map((id) => answerAs(reader, id));
    return { school, grade, adaptive, offline: sitOffline(reader, facts), fixed };
  });
  const judge = (kind: 'adaptive' | 'offline' | 'fixed') => {
    const judged = sat.map((each) => ({ ...each, answers: each[kind] }));
    const far = judged.filter(({ school, grade }) => Math.abs(school - grade) > 2);
    return { all: summarise(bank, judged), twoGradesOffOrMore: summarise(bank, far) };
  };
  return {
    items: bank.items.size,
    adaptive: judge('adaptive'),
    withoutNetwork: judge('offline'),
    fixedForm: judge('fixed'),
  };
}

/** Along the questions that were laid out at the start. */
function sitOffline(reader: Reader, facts: Facts): Answers {
  const ahead = listAhead(reader.bank.pool, replay(reader.bank, facts, []));
  return ahead.map((id) => answerAs(reader, id));
}

/** As many items of each area as near the grade as there are: what a printed test for the grade would have. */
function fixedForm(bank: Bank, grade: number, length: number): readonly string[] {
  const near = [...bank.items.values()].toSorted(
    (one, other) => Math.abs(one.grade + 0.5 - grade) - Math.abs(other.grade + 0.5 - grade),
  );
  return (['vocabulary', 'sentence', 'passage'] as const).flatMap((area, place) =>
    near
      .filter((item) => item.area === area)
      .slice(0, Math.ceil((length - place) / 3))
      .map(({ id }) => id),
  );
}

function summarise(
  bank: Bank,
  sat: readonly { readonly grade: number; readonly answers: Answers }[],
) {
  const scored = sat.map(({ grade, answers }) => {
    const score = scoreSession(bank, answers);
    return { gap: score.grade - grade, error: score.error, items: answers.length };
  });
  const mean = (of: (each: (typeof scored)[number]) => number) =>
    Number((scored.reduce((sum, each) => sum + of(each), 0) / scored.length).toFixed(3));
  return {
    readers: scored.length,
    items: mean(({ items }) => items),
    rmseGrades: Number(Math.sqrt(mean(({ gap }) => gap * gap)).toFixed(3)),
    meanErrorGrades: mean(({ error }) => error),
    biasGrades: mean(({ gap }) => gap),
    coverage90: mean(({ gap, error }) => Number(Math.abs(gap) <= ninetyPercent * error)),
  };
}
