import type { Wording } from '../platform/wording.ts';
import type { wording as en } from './en.ts';

export const wording: Wording<typeof en> = {
  skip: 'Saltar al contenido',
  places: 'Lugares',
  account: 'Cuenta y ajustes',
  language: 'Idioma',
  otherLanguage: 'English',
  appearance: 'Claro u oscuro',
  light: 'Claro',
  dark: 'Oscuro',
  auto: 'Como este aparato',
  actAs: 'Ver como',
  signOut: 'Salir',
  signOutEverywhere: 'Salir en todas partes',
  demo: 'Distrito de demostración: aquí nada trata de personas reales.',
  places_today: 'Hoy',
  places_skills: 'Lo que sé hacer',
  places_me: 'Yo',
  places_classes: 'Clases',
  places_children: 'Mis hijos',
  places_coverage: 'Panorama',
  places_standards: 'Estándares',
  places_texts: 'Textos',
  places_imports: 'Archivos',
  places_people: 'Personas',
};
