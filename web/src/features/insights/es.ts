import type { Wording } from '../../platform/wording.ts';
import type { wording as en } from './en.ts';

export const wording: Wording<typeof en> = {
  title: 'Los planes en la escuela',
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
};
