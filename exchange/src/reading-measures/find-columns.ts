import { measureScales, type MeasureScale } from './score-row.ts';

/** Names of columns in English and Spanish, letters and digits only; an earlier name wins over a later one. */
const NAMES = {
  learner:
    'learner learnerid student studentid studentidentifier pupil pupilid sourcedid usersourcedid studentsourcedid username ' +
    'email emailaddress studentemail name estudiante idestudiante alumno alumna usuario correo correoelectronico',
  day: 'date testdate dateoftest assessmentdate measuredon day fecha fechaprueba fechadelaprueba dia',
  measure: 'measure test assessment scale system source medida prueba evaluacion escala sistema',
  score: 'score result level value puntaje puntuacion resultado nivel valor',
  language: 'language lang testlanguage idioma lengua',
} as const;

/** What systems and exports call their own score. */
const SCALES: Readonly<Record<MeasureScale, string>> = {
  lexile: 'lexile lexilemeasure lexilescore lexilereadingmeasure medidalexile',
  fp: 'fp fandp fountaspinnell fountasandpinnell fountaspinnelllevel guidedreadinglevel fplevel nivelfp',
  star: 'star starreading starge gradeequivalent ge starreadingge equivalentedegrado',
  dibels:
    'dibels dibels8 dibels8thedition orf wcpm orfwordscorrect wordscorrect dibelsorf palabrascorrectas',
  map: 'map mapgrowth mapreading rit ritscore testritscore mapgrowthreading nwea puntajerit',
};

export type ScoreColumns = {
  readonly learner: string | undefined;
  readonly day: string | undefined;
  readonly language: string | undefined;
  /** One score a row, its scale named in another column. */
  readonly mixed: { readonly measure: string; readonly score: string } | undefined;
  /** Columns that are one scale's each. */
  readonly scales: readonly { readonly scale: MeasureScale; readonly column: string }[];
};

/** Which column holds what, by its name in English or Spanish; capitals, accents and signs do not matter. */
export function findColumns(columns: readonly string[]): ScoreColumns {
  const byName = new Map<string, string>();
  for (const column of columns) {
    const key = plain(column);
    if (key !== '' && !byName.has(key)) byName.set(key, column);
  }
  const find = (names: string): string | undefined => {
    const name = names.split(' ').find((each) => byName.has(each));
    return name === undefined ? undefined : byName.get(name);
  };
  const [measure, score] = [find(NAMES.measure), find(NAMES.score)];
  return {
    learner: find(NAMES.learner),
    day: find(NAMES.day),
    language: find(NAMES.language),
    mixed: measure === undefined || score === undefined ? undefined : { measure, score },
    scales: measureScales.flatMap((scale) => {
      const column = find(SCALES[scale]);
      return column === undefined ? [] : [{ scale, column }];
    }),
  };
}

/** The scale that a cell names: 'Lexile', 'F&P', 'NWEA MAP'. */
export function findScale(text: string): MeasureScale | undefined {
  const name = plain(text);
  if (name === '') return undefined;
  const known = measureScales.find((scale) => SCALES[scale].split(' ').includes(name));
  return known ?? measureScales.find((scale) => scale !== 'fp' && name.includes(scale));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
