/**
 * A learner's rows, one a skill met: a growing table of 32-bit floats with an open-addressing index from skill to row.
 * The first columns are the same for every tracer; a model keeps its own from `firstModelColumn` on.
 */
export interface SkillRows {
  count: number;
  readonly width: number;
  skills: Int32Array;
  /** Time of each row's latest answer in milliseconds since the epoch; NaN where unknown. */
  at: Float64Array;
  values: Float32Array;
  /** Row + 1 at the skill's hash, 0 where free. Its length is a power of two, at least twice the rows. */
  index: Int32Array;
}

const opportunitiesColumn = 0;
const correctColumn = 1;
const recentColumn = 2;
export const firstModelColumn = 3;

const recentKept = 5;

export function createSkillRows(modelColumns: number, capacity = 8): SkillRows {
  const width = firstModelColumn + modelColumns;
  return {
    count: 0,
    width,
    skills: new Int32Array(capacity),
    at: new Float64Array(capacity).fill(Number.NaN),
    values: new Float32Array(capacity * width),
    index: new Int32Array(capacity * 2),
  };
}

/** The row of a skill, or -1 where the learner has not met it. */
export function findRow(rows: SkillRows, skill: number): number {
  const mask = rows.index.length - 1;
  for (let slot = hash(skill) & mask; ; slot = (slot + 1) & mask) {
    const row = rows.index[slot]! - 1;
    if (row < 0 || rows.skills[row] === skill) return row;
  }
}

/** The row of a skill, new and zero where the learner has not met it. `skill` is an index (0, 1, 2, …). */
export function openRow(rows: SkillRows, skill: number): number {
  const found = findRow(rows, skill);
  if (found >= 0) return found;
  if (rows.count === rows.skills.length) grow(rows);
  const row = rows.count;
  rows.count += 1;
  rows.skills[row] = skill;
  rows.values[row * rows.width + recentColumn] = 1;
  enter(rows, row);
  return row;
}

/** Counts an answer into the columns that every tracer has. */
export function countAnswer(
  rows: SkillRows,
  row: number,
  score: number,
  at: number | undefined,
): void {
  const start = row * rows.width;
  const { values } = rows;
  values[start + opportunitiesColumn]! += 1;
  values[start + correctColumn]! += score;
  // A leading one marks how many answers the bits hold.
  const bits = values[start + recentColumn]! * 2 + (score >= 0.5 ? 1 : 0);
  values[start + recentColumn] =
    bits < 2 ** (recentKept + 1) ? bits : 2 ** recentKept + (bits % 2 ** recentKept);
  if (at !== undefined && !(at <= rows.at[row]!) && Number.isFinite(at)) rows.at[row] = at;
}

export function opportunities(rows: SkillRows, row: number): number {
  return row < 0 ? 0 : rows.values[row * rows.width + opportunitiesColumn]!;
}

export function correct(rows: SkillRows, row: number): number {
  return row < 0 ? 0 : rows.values[row * rows.width + correctColumn]!;
}

/** Time of the row's latest answer, in milliseconds since the epoch. */
export function asOf(rows: SkillRows, row: number): number | undefined {
  const at = row < 0 ? Number.NaN : rows.at[row]!;
  return Number.isNaN(at) ? undefined : at;
}

/** The row's last five answers, the latest lowest, after a leading one. */
export function recentBits(rows: SkillRows, row: number): number {
  return rows.values[row * rows.width + recentColumn]!;
}

/** How many of the row's last five answers were right. */
export function recentAnswers(rows: SkillRows, row: number): { right: number; of: number } {
  let bits = recentBits(rows, row);
  let right = 0;
  let of = 0;
  for (; bits > 1; bits >>= 1) {
    right += bits & 1;
    of += 1;
  }
  return { right, of };
}

function grow(rows: SkillRows): void {
  const capacity = rows.skills.length * 2;
  const { skills, at, values } = rows;
  rows.skills = new Int32Array(capacity);
  rows.at = new Float64Array(capacity).fill(Number.NaN);
  rows.values = new Float32Array(capacity * rows.width);
  rows.index = new Int32Array(capacity * 2);
  rows.skills.set(skills);
  rows.at.set(at);
  rows.values.set(values);
  for (let row = 0; row < rows.count; row += 1) enter(rows, row);
}

function enter(rows: SkillRows, row: number): void {
  const mask = rows.index.length - 1;
  let slot = hash(rows.skills[row]!) & mask;
  while (rows.index[slot] !== 0) slot = (slot + 1) & mask;
  rows.index[slot] = row + 1;
}

function hash(skill: number): number {
  const mixed = Math.imul(skill, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
