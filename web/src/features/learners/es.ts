import type { Wording } from '../../platform/wording.ts';
import type { wording as en } from './en.ts';

export const wording: Wording<typeof en> = {
  tabs: {
    label: 'Partes de esta página',
    plan: 'Plan y semana',
    mastery: 'Lo que sabe',
    reading: 'Lectura',
    checkins: 'Conversaciones',
    profile: 'Perfil',
    versions: 'Versiones',
  },
  back: 'Volver a la clase',
  inactive: 'Por ahora no está en la escuela',
  pace: {
    title: 'Ritmo y tiempo',
    label: 'Ritmo',
    minutes: 'Minutos por semana para pasos propios',
    gentle: 'Tranquilo',
    steady: 'Constante',
    brisk: 'Ágil',
    changed: 'Guardado. El próximo borrador lo sigue.',
    summary: 'Ritmo {{pace}}, {{minutes}} minutos por semana',
  },
  classes: 'Clases',
};
