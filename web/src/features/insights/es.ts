import type { Wording } from '../../platform/wording.ts';
import type { wording as en } from './en.ts';

export const wording: Wording<typeof en> = {
  title: 'Planes y voces en la escuela',
  lead: 'Un plan queda sin cambios cuando pasan {{days}} días sin tocarlo.',
  school: 'Escuela',
  allSchools: 'Todas las escuelas',
  totals: 'En conjunto',
  ofLearners: 'de {{count}} estudiantes',
  class: 'Clase',
  learners: 'Estudiantes',
  bar: 'Planes',
  withoutEvidence: 'Sin evidencia',
  withoutEvidenceHelp: 'todavía no hay datos',
  print: 'Imprimir esta página',
  draftSchool: 'Preparar planes para la escuela',
  draftDistrict: 'Preparar planes para el distrito',
  emptyTitle: 'Todavía no hay clases',
  emptyText: 'Las clases llegan con las listas. Las trae la administración.',
  show: 'Mostrar como',
  alsoTaught_one: 'y 1 clase más con los mismos estudiantes',
  alsoTaught_other: 'y {{count}} clases más con los mismos estudiantes',
  data: 'Datos y privacidad',
  dataWaits_one: '1 petición espera una respuesta',
  dataWaits_other: '{{count}} peticiones esperan una respuesta',
  voices: {
    title: 'Voces que faltan este año escolar',
    learner: '{{count}} sin sus propias palabras',
    family: '{{count}} sin las de la familia',
    teacher: '{{count}} sin las de un docente',
    all: 'Se ha oído a cada estudiante, a su familia y a un docente suyo.',
    head: {
      learner: 'Sin palabras propias',
      family: 'Sin familia',
      teacher: 'Sin docente',
    },
  },
};
