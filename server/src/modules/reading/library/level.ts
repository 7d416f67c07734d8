export interface Level {
  /** US school grade, 0 is kindergarten. */
  readonly grade: number;
  /** Standard error in grades. */
  readonly error: number;
}

export interface LevelSource {
  /** What the engine measured. */
  readonly measured: Level;
  /** What corrections of such texts have taught, in grades. */
  readonly bias: number;
  /** What a teacher says instead. */
  readonly corrected: number | null;
}

/**
 * How sure a teacher's word on a text is: teachers who rank texts into grades differ from each other by about half a grade (our
 * assumption, not a measured value).
 */
export const correctionError = 0.5;
/** How sure an author's word is on whom a text was written for (our assumption: about a grade). */
const authorError = 1;
const least = 0.05;

/** The engine's measure and the grade that the author wrote for, each weighed by how sure it is. */
export function weighAuthor(engine: Level, writtenFor: number | undefined): Level {
  if (writtenFor === undefined) return engine;
  const own = 1 / Math.max(least, engine.error) ** 2;
  const authors = 1 / authorError ** 2;
  return {
    grade: clamp((engine.grade * own + writtenFor * authors) / (own + authors)),
    error: 1 / Math.sqrt(own + authors),
  };
}

/** The level before any reader has read it: a teacher's correction, else the measure moved by what corrections have taught. */
export function baseLevel({ measured, bias, corrected }: LevelSource): Level {
  if (corrected !== null) return { grade: corrected, error: correctionError };
  return { grade: clamp(measured.grade + bias), error: Math.max(least, measured.error) };
}

/**
 * The level in use after its base has moved, with all that readings have taught kept: their evidence is what the level knows beyond its
 * old base (the difference of the precisions, 1 / error²), and it is put together with the new base.
 */
export function moveBase(level: Level, from: Level, to: Level): Level {
  const [own, old, next] = [level, from, to].map(({ error }) => 1 / Math.max(least, error) ** 2);
  const taught = own! - old!;
  if (taught <= 1e-6) return to;
  const evidence = level.grade * own! - from.grade * old!;
  const precision = next! + taught;
  return {
    grade: clamp((to.grade * next! + evidence) / precision),
    error: 1 / Math.sqrt(precision),
  };
}

function clamp(grade: number): number {
  return Math.max(0, Math.min(16, grade));
}
