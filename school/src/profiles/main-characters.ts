import type { ProfileKind, Voice } from './profile.ts';
import type { Words } from './words.ts';

const say = (voice: Voice, kind: ProfileKind, language: 'en' | 'es', text: string): Words => ({
  voice,
  kind,
  language,
  text,
});

/** What Inés, her mother and her teacher wrote. */
export const inesWords: readonly Words[] = [
  say(
    'learner',
    'interest',
    'en',
    'I draw comics. My hero is a girl who fixes things that nobody else can fix.',
  ),
  say('learner', 'strength', 'en', 'I can retell a whole book, and people say they can see it.'),
  say('learner', 'what-works', 'en', 'When I draw a math problem like a comic strip, I get it.'),
  say('learner', 'need', 'en', 'I like to think before I talk. Please ask me second, not first.'),
  say('learner', 'hope', 'en', 'I want percents and division to feel as easy as reading.'),
  say(
    'family',
    'strength',
    'es',
    'Inés cuida a su hermano todas las tardes y le lee en los dos idiomas.',
  ),
  say(
    'family',
    'what-works',
    'es',
    'En la cocina medimos juntas; con tazas y cucharas entiende las fracciones.',
  ),
  say(
    'family',
    'need',
    'es',
    'Trabajo hasta las seis. Los domingos tenemos tiempo para hacer algo juntas.',
  ),
  say('family', 'hope', 'es', 'Sueño con que llegue a estudiar lo que ella quiera.'),
  say(
    'teacher',
    'strength',
    'en',
    'Inés makes models of a problem that the whole class ends up using.',
  ),
  say(
    'teacher',
    'what-works',
    'en',
    'A picture first, then the table, then the numbers. Pairs her well with someone who likes to talk.',
  ),
  say(
    'teacher',
    'need',
    'en',
    'Percents and long division come next: short, frequent practice with a picture beside the numbers.',
  ),
  say(
    'teacher',
    'what-helped',
    'en',
    'With a strip of boxes drawn first: 7 of 9 percent problems right, 3 of 8 without.',
  ),
  {
    ...say('teacher', 'support', 'en', 'She starts well once she has seen the first box.'),
    code: 'step-list',
  },
  {
    ...say('family', 'language', 'es', 'Lo hablamos en casa; con su abuela, siempre.'),
    code: 'es',
  },
  say('learner', 'trusted-adult', 'en', 'Ms. Mensah, and my grandmother on the phone.'),
  {
    ...say('learner', 'need', 'en', 'I pick up Tomás at four, so I cannot stay after school.'),
    visibility: 'mentor',
  },
  {
    ...say('learner', 'interest', 'en', 'I want to learn the guitar.'),
    ofLastYear: true,
  },
  {
    ...say('teacher', 'strength', 'en', 'Inés draws what a text means before she writes about it.'),
    ofLastYear: true,
  },
];

/** What Tomás, his mother and his teacher wrote. */
export const tomasWords: readonly Words[] = [
  say('learner', 'interest', 'es', 'Me gustan los insectos. Tengo una caja con siete.'),
  say('learner', 'strength', 'en', 'I can count by fives really fast.'),
  say('learner', 'what-works', 'en', 'I like to read with my sister or with a buddy.'),
  say('learner', 'hope', 'es', 'Quiero leer un libro de bichos yo solo.'),
  say('family', 'strength', 'es', 'Tomás se fija en todo: encuentra cosas que nadie más ve.'),
  say(
    'family',
    'what-works',
    'es',
    'Diez minutos de lectura después de la cena nos funcionan muy bien.',
  ),
  say('teacher', 'strength', 'en', 'Tomás sorts and compares like a scientist and says why.'),
  say('teacher', 'need', 'en', 'Long words come more easily when we clap the parts first.'),
  {
    ...say('teacher', 'support', 'en', 'Then he goes on reading by himself.'),
    code: 'read-aloud',
  },
  say('learner', 'trusted-adult', 'es', 'Mi hermana Inés.'),
  { ...say('learner', 'interest', 'es', 'Me gustan los camiones.'), ofLastYear: true },
];
