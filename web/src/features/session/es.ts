import type { Wording } from '../../platform/wording.ts';
import type { wording as en } from './en.ts';

export const wording: Wording<typeof en> = {
  signIn: {
    title: 'Entrar',
    lead: 'Un plan para cada estudiante, con sus razones.',
    login: 'Correo o nombre de usuario',
    password: 'Contraseña',
    submit: 'Entrar',
    forgot: '¿Olvidaste tu contraseña?',
    card: 'Tengo una tarjeta',
    demoTitle: 'Esto es una demostración',
    demoText: 'Mira cómo es para una de estas personas. Ninguna es real.',
  },
  forgot: {
    title: 'Poner una contraseña nueva',
    lead: 'Escribe tu correo o nombre de usuario. Si lo conocemos, te enviamos un enlace. Los estudiantes también pueden pedirla a su docente.',
    submit: 'Enviarme un enlace',
    sentTitle: 'Mira tu correo',
    sentText: 'Si esa cuenta tiene un correo, el enlace va en camino. Sirve durante una hora.',
    back: 'Volver a entrar',
  },
  reset: {
    title: 'Elige una contraseña nueva',
    lead: 'Al menos 10 caracteres. Una frase corta es fácil de recordar.',
    password: 'Contraseña nueva',
    submit: 'Guardar la contraseña nueva',
    done: 'Tu contraseña nueva está lista. Entra con ella.',
    noToken: 'Este enlace no está completo. Ábrelo otra vez desde el correo o pide uno nuevo.',
  },
  setup: {
    title: 'Te damos la bienvenida a Everyplan',
    lead: 'Cree su distrito y la primera cuenta de administración. Se hace una sola vez.',
    code: 'Código de inicio',
    codeHelp: 'El servidor lo mostró al arrancar.',
    district: 'Nombre del distrito o de la escuela',
    givenName: 'Su nombre',
    familyName: 'Su apellido',
    email: 'Su correo',
    password: 'Una contraseña',
    passwordHelp: 'Al menos 10 caracteres.',
    language: 'Idioma de las páginas',
    submit: 'Crear el distrito',
  },
};
