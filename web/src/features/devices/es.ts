import type { Wording } from '../../platform/wording.ts';
import type { wording as en } from './en.ts';

export const wording: Wording<typeof en> = {
  title: 'Entregar un aparato',
  here: 'Entregar este aparato',
  hereHelp: 'Su sesión se cierra aquí. Para volver, entre con su contraseña.',
  elsewhere: 'Usar otros aparatos',
  elsewhereHelp:
    'Muestra un código para escanear con las tabletas, desde su pantalla o el proyector. Su sesión sigue abierta aquí.',
  scan: 'Escanee esto con cada tableta',
  scanLabel: 'Código QR que abre esto para la clase',
  until: 'Sirve hasta las {{time}}.',
  open_one: 'Hay {{count}} enlace abierto',
  open_other: 'Hay {{count}} enlaces abiertos',
  end: 'Terminar todos los aparatos',
  ended: 'Todos los aparatos han terminado.',
};
