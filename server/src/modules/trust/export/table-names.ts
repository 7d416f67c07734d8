interface Named {
  readonly en: string;
  readonly es: string;
}

/** What the tables of a file about a learner are called, in the order in which a family reads them. */
export const tableNames: Readonly<Record<string, Named>> = {
  person: { en: 'Who it is about', es: 'De quién se trata' },
  person_role: { en: 'Roles and schools', es: 'Funciones y escuelas' },
  guardianship: { en: 'Family', es: 'Familia' },
  mentorship: { en: 'Mentor', es: 'Mentor' },
  enrolment: { en: 'Classes', es: 'Clases' },
  profile_entry: { en: 'Profile', es: 'Perfil' },
  profile_stance: { en: 'Who sees the profile the same', es: 'Quién ve el perfil igual' },
  profile_wording: { en: 'Earlier wordings of the profile', es: 'Textos anteriores del perfil' },
  profile_carry_over: {
    en: 'Entries of earlier years, kept or not',
    es: 'Anotaciones de otros años, conservadas o no',
  },
  profile_reader: {
    en: 'Who may read restricted entries',
    es: 'Quién puede leer anotaciones reservadas',
  },
  learner_profile: { en: 'Pace and minutes', es: 'Ritmo y minutos' },
  pace_judgement: {
    en: 'What teachers said about the pace',
    es: 'Qué dijeron los docentes del ritmo',
  },
  plan: { en: 'Plan', es: 'Plan' },
  plan_answer: { en: 'Answers in the plan', es: 'Respuestas en el plan' },
  plan_approval: { en: 'Agreements to the plan', es: 'Acuerdos con el plan' },
  goal: { en: 'Goals', es: 'Metas' },
  goal_acceptance: { en: 'Goals that were accepted', es: 'Metas aceptadas' },
  goal_reading: { en: 'Progress towards goals', es: 'Avance hacia las metas' },
  week: { en: 'Weeks', es: 'Semanas' },
  step: { en: 'Steps of the weeks', es: 'Pasos de las semanas' },
  step_proposal: { en: 'Steps that the learner proposed', es: 'Pasos que propuso el estudiante' },
  step_carry_over: { en: 'Steps that were not done in time', es: 'Pasos no hechos a tiempo' },
  plan_comment: { en: 'Comments', es: 'Comentarios' },
  plan_comment_edit: { en: 'Earlier wordings of comments', es: 'Textos anteriores de comentarios' },
  plan_comment_reading: {
    en: 'Who has read the comments until when',
    es: 'Quién leyó los comentarios y hasta cuándo',
  },
  plan_version: { en: 'Versions of the plan', es: 'Versiones del plan' },
  check_in: { en: 'Talks', es: 'Conversaciones' },
  check_in_item: { en: 'What was added to an agenda', es: 'Qué se añadió a una agenda' },
  check_in_topic: { en: 'What was to be talked about', es: 'De qué se quería hablar' },
  check_in_decision: { en: 'What was decided', es: 'Qué se decidió' },
  mastery_judgement: { en: 'Teachers’ judgements', es: 'Juicios de los docentes' },
  estimate: { en: 'What is known of each skill', es: 'Qué se sabe de cada destreza' },
  evidence: { en: 'Evidence', es: 'Evidencias' },
  evidence_retraction: { en: 'Evidence taken back', es: 'Evidencias retiradas' },
  survey_answer: { en: 'Survey answers', es: 'Respuestas a encuestas' },
  family_answer: { en: 'Answers of the family', es: 'Respuestas de la familia' },
  family_invitation: { en: 'Letters to the family', es: 'Cartas a la familia' },
  attachment: { en: 'Files', es: 'Archivos' },
  data_request: { en: 'Requests about the data', es: 'Peticiones sobre los datos' },
  data_request_decision: { en: 'Answers to requests', es: 'Respuestas a peticiones' },
  erasure: { en: 'Deletions that were proposed', es: 'Borrados propuestos' },
  access_event: { en: 'Who looked', es: 'Quién miró' },
};
