import type { InTwoLanguages } from '../frameworks/framework.ts';
import type { ProfileKind } from './profile.ts';

/**
 * Sentences to combine; `{name}` is the learner's given name and `{topic}` something that the learner is keen on.
 * Asset-based: each says what a learner can do, likes, or is helped by, and a need is something to give.
 */
export type Phrases = Readonly<Partial<Record<ProfileKind, readonly InTwoLanguages[]>>>;

/** The learner's own voice, kindergarten to grade 2 (told to a teacher). */
export const youngLearnerPhrases: Phrases = {
  interest: [
    { en: 'I love {topic}.', es: 'A mí me encanta todo de {topic}.' },
    { en: 'My favorite thing is {topic}.', es: 'Lo que más me gusta es hablar de {topic}.' },
    { en: 'I know a lot about {topic}.', es: 'Yo sé mucho de {topic}.' },
  ],
  strength: [
    { en: 'I am good at helping my friends.', es: 'Sé ayudar: siempre presto mis cosas.' },
    { en: 'I can draw what I think.', es: 'Puedo dibujar lo que pienso.' },
    { en: 'I remember songs really fast.', es: 'Me aprendo las canciones muy rápido.' },
    { en: 'I can count big piles of things.', es: 'Puedo contar montones grandes de cosas.' },
    { en: 'I tell good stories.', es: 'Cuento historias bonitas.' },
  ],
  'what-works': [
    { en: 'I like to do it with my hands first.', es: 'Me gusta hacerlo primero con las manos.' },
    {
      en: 'It helps when I work with one friend.',
      es: 'Me ayuda trabajar con un amigo o una amiga.',
    },
    { en: 'I like it when you show me one time.', es: 'Me gusta que me lo enseñen una vez.' },
    { en: 'I think better when I can move.', es: 'Pienso mejor cuando me puedo mover.' },
  ],
  hope: [
    { en: 'I want to read a book to my family.', es: 'Quiero leerle un libro a mi familia.' },
    { en: 'I want to count to a thousand.', es: 'Quiero contar hasta mil.' },
    { en: 'I want to write a long story.', es: 'Quiero escribir un cuento largo.' },
  ],
};

/** The learner's own voice, grades 3 to 8. */
export const olderLearnerPhrases: Phrases = {
  interest: [
    { en: 'I could talk for hours about {topic}.', es: 'Podría hablar horas de {topic}.' },
    { en: 'After school I am into {topic}.', es: 'Después de la escuela pienso mucho en {topic}.' },
    {
      en: 'If I can choose, I pick something about {topic}.',
      es: 'Si puedo elegir, elijo algo de {topic}.',
    },
    {
      en: 'One day I want to teach people about {topic}.',
      es: 'Un día quiero enseñar a otros algo de {topic}.',
    },
  ],
  strength: [
    { en: 'I do not give up easily on a puzzle.', es: 'No me rindo fácilmente con un acertijo.' },
    { en: 'I can explain things to my friends.', es: 'Sé explicar cosas a mis amigos.' },
    { en: 'I notice small details.', es: 'Me fijo en los detalles.' },
    { en: 'I am good at making a plan and sticking to it.', es: 'Sé hacer un plan y seguirlo.' },
    {
      en: 'I have good ideas when we work in a group.',
      es: 'Tengo buenas ideas cuando trabajamos en grupo.',
    },
    { en: 'I can work things out in my head.', es: 'Puedo calcular muchas cosas en mi mente.' },
    {
      en: 'I ask a lot of questions, and I think that is good.',
      es: 'Hago muchas preguntas y creo que eso es bueno.',
    },
    { en: 'I can make people laugh.', es: 'Puedo hacer reír a la gente.' },
  ],
  'what-works': [
    {
      en: 'I learn best when I see an example first.',
      es: 'Aprendo mejor cuando veo un ejemplo primero.',
    },
    { en: 'I need a quiet place to start.', es: 'Necesito un lugar tranquilo para empezar.' },
    {
      en: 'Talking it through with a partner helps me.',
      es: 'Me ayuda hablarlo con un compañero o compañera.',
    },
    {
      en: 'I like short tasks with a break between them.',
      es: 'Prefiero tareas cortas con un descanso entre ellas.',
    },
    { en: 'Drawing the problem helps me a lot.', es: 'Dibujar el problema me ayuda mucho.' },
    {
      en: 'Tell me privately if something is not right yet.',
      es: 'Si algo no está bien todavía, prefiero que me lo digan a solas.',
    },
    {
      en: 'I like to know why we are doing something.',
      es: 'Me gusta saber para qué hacemos algo.',
    },
    {
      en: 'Music without words helps me focus.',
      es: 'La música sin letra me ayuda a concentrarme.',
    },
  ],
  need: [
    {
      en: 'I would like more time before I answer.',
      es: 'Quisiera más tiempo antes de contestar.',
    },
    {
      en: 'I would like someone to check my first one with me.',
      es: 'Quisiera revisar el primer ejercicio con alguien.',
    },
    {
      en: 'Long directions are easier for me on paper.',
      es: 'Las instrucciones largas me sirven más en papel.',
    },
    {
      en: 'I would like to sit closer to the board.',
      es: 'Quisiera sentarme más cerca del pizarrón.',
    },
  ],
  hope: [
    {
      en: 'I want to feel calm when we have a test.',
      es: 'Quiero sentir calma cuando hay examen.',
    },
    {
      en: 'I want to read a whole series this year.',
      es: 'Quiero leer una serie completa este año.',
    },
    {
      en: 'I want to be able to help my little cousins with math.',
      es: 'Quiero poder ayudar a mis primos con las matemáticas.',
    },
    { en: 'I want to present something I made.', es: 'Quiero presentar algo que yo hice.' },
    { en: 'I want to get faster with fractions.', es: 'Quiero hacer las fracciones más rápido.' },
    { en: 'I want to speak up more in class.', es: 'Quiero participar más en clase.' },
  ],
};

/** A guardian's voice. */
export const familyPhrases: Phrases = {
  interest: [
    { en: 'At home it is all about {topic}.', es: 'En casa todo el tiempo se habla de {topic}.' },
    {
      en: '{name} lights up when we talk about {topic}.',
      es: 'A {name} se le ilumina la cara cuando hablamos de {topic}.',
    },
  ],
  strength: [
    {
      en: '{name} is patient with younger children.',
      es: '{name} tiene mucha paciencia con los más pequeños.',
    },
    {
      en: '{name} helps in the kitchen and measures everything.',
      es: '{name} ayuda en la cocina y mide todo.',
    },
    {
      en: '{name} remembers every story we tell.',
      es: '{name} recuerda todas las historias que contamos.',
    },
    { en: '{name} keeps trying until it works.', es: '{name} sigue intentando hasta que sale.' },
    {
      en: '{name} is curious and asks why about everything.',
      es: '{name} tiene mucha curiosidad y pregunta el porqué de todo.',
    },
    {
      en: '{name} is kind and notices when someone is alone.',
      es: '{name} tiene buen corazón y nota cuando alguien está solo.',
    },
    {
      en: '{name} loves to show visitors around.',
      es: 'A {name} le encanta recibir y guiar a las visitas.',
    },
    {
      en: '{name} can build anything out of cardboard.',
      es: '{name} puede construir cualquier cosa con cartón.',
    },
  ],
  'what-works': [
    {
      en: 'After a snack and some play, homework goes well.',
      es: 'Después de comer algo y jugar un rato, la tarea sale bien.',
    },
    {
      en: 'It helps to hear good news from school now and then.',
      es: 'Ayuda recibir de vez en cuando buenas noticias de la escuela.',
    },
    {
      en: '{name} likes to do one thing at a time, with a list.',
      es: 'A {name} le gusta hacer una cosa a la vez, con una lista.',
    },
    {
      en: 'We read together before bed, and that works for us.',
      es: 'Leemos juntos antes de dormir y eso nos funciona.',
    },
    {
      en: 'Mornings are best; evenings are for rest.',
      es: 'Las mañanas son lo mejor; las noches son para descansar.',
    },
    {
      en: 'A calm voice and a little time solve most things.',
      es: 'Una voz tranquila y un poco de tiempo resuelven casi todo.',
    },
  ],
  need: [
    {
      en: 'We share one computer at home, so paper is welcome.',
      es: 'En casa compartimos una computadora, así que el papel nos sirve.',
    },
    {
      en: 'Please write to us in plain words; we want to help.',
      es: 'Por favor escríbannos con palabras sencillas; queremos ayudar.',
    },
    {
      en: 'I work evenings, so weekends are better for us.',
      es: 'Trabajo por las tardes; para nosotros es mejor el fin de semana.',
    },
  ],
  hope: [
    {
      en: 'We hope that {name} keeps loving school.',
      es: 'Esperamos que {name} siga queriendo la escuela.',
    },
    {
      en: 'We would like {name} to feel sure in math.',
      es: 'Nos gustaría que {name} sienta seguridad en matemáticas.',
    },
    {
      en: 'We want {name} to be proud of where we come from.',
      es: 'Queremos que {name} sienta orgullo de nuestras raíces.',
    },
    {
      en: 'We hope that {name} finds books to love.',
      es: 'Esperamos que {name} encuentre libros que le encanten.',
    },
  ],
};

/** A teacher's voice. Teachers of the district write in English. */
export const teacherPhrases: Readonly<Partial<Record<ProfileKind, readonly string[]>>> = {
  strength: [
    '{name} explains an idea in a way that others understand at once.',
    '{name} listens closely and builds on what a partner says.',
    '{name} looks for a second way to check an answer.',
    '{name} brings in knowledge from home that helps the whole class.',
    '{name} starts right away and keeps a steady effort.',
    '{name} draws clear models of a problem before calculating.',
    '{name} takes thoughtful risks and shares unfinished thinking.',
    '{name} reads with expression and enjoys an audience.',
    '{name} welcomes others into the group.',
    '{name} asks the question that everyone was wondering about.',
  ],
  'what-works': [
    'A worked example next to the first task gets {name} going.',
    '{name} does best work standing at the side table.',
    'Two minutes of talk before writing makes a great difference for {name}.',
    'A choice between two tasks brings out effort.',
    'Sentence starters help {name} put strong ideas on paper.',
    'A quick check-in at the start of the block helps {name} settle.',
    'Concrete materials first, then a drawing, then numbers.',
    'Reading the problem aloud together first works well.',
  ],
  need: [
    'Wants wait time: count to ten, and a good answer comes.',
    'Short, frequent practice keeps new skills fresh.',
    'Seat near the front, with the directions also on paper.',
    'A look at the new words the day before helps.',
    'A plan for what to do when stuck: look, draw, ask a partner, ask me.',
  ],
};
