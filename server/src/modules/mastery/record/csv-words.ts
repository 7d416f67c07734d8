import type { EvidenceSource } from '../tables.ts';
import type { Trend } from './trend.ts';

interface CsvWords {
  readonly columns: readonly string[];
  readonly sure: { readonly yes: string; readonly no: string };
  readonly trends: Readonly<Record<Trend, string>>;
  readonly sources: Readonly<Record<EvidenceSource, string>>;
  readonly learner: string;
  readonly judged: string;
}

/** The words of the exported files: those of the page. */
export const csvWords: Readonly<Record<'en' | 'es', CsvWords>> = {
  en: {
    columns: [
      'Subject',
      'Code',
      'Standard',
      'Level',
      'Sure?',
      'Level by the estimate',
      'Lowest of 100',
      'Highest of 100',
      'Tries',
      'Right',
      'Last evidence',
      'Source',
      'Trend',
      'Judged by',
      'Reason',
    ],
    sure: { yes: 'yes', no: 'too little to say' },
    trends: { up: 'rising', down: 'falling', steady: 'steady', new: 'new' },
    sources: {
      import: 'From an answer log',
      practice: 'Practice',
      conference: 'Conference',
      observation: 'Observation',
      'work-sample': 'Work sample',
    },
    learner: 'Learner',
    judged: 'judged',
  },
  es: {
    columns: [
      'Materia',
      'Código',
      'Estándar',
      'Nivel',
      '¿Seguro?',
      'Nivel según la estimación',
      'Mínimo de 100',
      'Máximo de 100',
      'Intentos',
      'Bien',
      'Última evidencia',
      'Fuente',
      'Tendencia',
      'Valoración de',
      'Razón',
    ],
    sure: { yes: 'sí', no: 'muy poco para decir' },
    trends: { up: 'sube', down: 'baja', steady: 'estable', new: 'nuevo' },
    sources: {
      import: 'De un registro de respuestas',
      practice: 'Práctica',
      conference: 'Charla',
      observation: 'Observación',
      'work-sample': 'Muestra de trabajo',
    },
    learner: 'Estudiante',
    judged: 'valoración',
  },
};
