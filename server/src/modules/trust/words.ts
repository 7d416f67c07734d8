/** The words of files that leave the server; pages have theirs in the web app. */
interface AccessWords {
  readonly when: string;
  readonly who: string;
  readonly role: string;
  readonly what: string;
  readonly command: string;
  readonly fileName: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
}

export const accessWords: Readonly<Record<'en' | 'es', AccessWords>> = {
  en: {
    when: 'When',
    who: 'Who',
    role: 'Role',
    what: 'Looked at',
    command: 'A command on the server',
    fileName: 'who-looked',
    kinds: {
      record: 'The learner’s page',
      'restricted-entry': 'An entry that few may read',
      'check-in-notes': 'Notes of a talk',
      print: 'A printed sheet',
      report: 'The report for the family',
      file: 'A file',
      export: 'A copy of everything',
      'access-log': 'This log',
    },
    roles: {
      learner: 'learner',
      guardian: 'family',
      teacher: 'teacher',
      coach: 'coach',
      principal: 'principal',
      administrator: 'administrator',
      staff: 'staff',
    },
  },
  es: {
    when: 'Cuándo',
    who: 'Quién',
    role: 'Función',
    what: 'Qué miró',
    command: 'Una orden en el servidor',
    fileName: 'quien-miro',
    kinds: {
      record: 'La página del estudiante',
      'restricted-entry': 'Una anotación que pocos pueden leer',
      'check-in-notes': 'Notas de una conversación',
      print: 'Una hoja impresa',
      report: 'El informe para la familia',
      file: 'Un archivo',
      export: 'Una copia de todo',
      'access-log': 'Este registro',
    },
    roles: {
      learner: 'estudiante',
      guardian: 'familia',
      teacher: 'docente',
      coach: 'asesor',
      principal: 'dirección',
      administrator: 'administración',
      staff: 'personal',
    },
  },
};
