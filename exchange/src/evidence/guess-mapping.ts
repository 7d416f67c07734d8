import type { AnswerField, AnswerMapping } from './answers.ts';

/** Names seen in exports of learning systems, letters and digits only; an earlier name wins over a later one. */
const NAMES: Readonly<Record<AnswerField, string>> = {
  learner:
    'learner learnerid student studentid userid user sourcedid usersourcedid studentsourcedid ' +
    'learnersourcedid anonstudentid username email emailaddress studentemail pupil pupilid estudiante alumno',
  skill:
    'skill skillname kc kcdefault standard standardcode skillcode skillid kcid kcname standardid ' +
    'objective competency topic habilidad',
  score:
    'score correct iscorrect outcome result answeredcorrectly firstattempt percentcorrect percent ' +
    'points right correcto puntaje',
  problem:
    'problem problemid item itemid question questionid problemname itemname exercise exerciseid ' +
    'step stepname pregunta',
  at:
    'at timestamp datetime answeredat submittedat completedat time date starttime endtime createdat ' +
    'firsttransactiontime fecha',
  order: 'order orderid sequence seq position index orden',
};

/** Which column holds what, guessed from common names. A column is used once; what is not recognised is left out. */
export function guessMapping(columns: readonly string[]): Partial<AnswerMapping> {
  const byName = new Map<string, string>();
  for (const column of columns) {
    const key = plain(column);
    if (key !== '' && !byName.has(key)) byName.set(key, column);
  }
  const mapping: { -readonly [F in AnswerField]?: string } = {};
  for (const field of Object.keys(NAMES) as AnswerField[]) {
    const name = NAMES[field].split(' ').find((name) => byName.has(name));
    if (name !== undefined) mapping[field] = byName.get(name)!;
  }
  return mapping;
}

function plain(column: string): string {
  return column.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
