import type { InTwoLanguages } from '../frameworks/framework.ts';

/** What a learner, a guardian and the teacher wrote of one of the class that every picture shows. */
export type MainClassWords = {
  readonly interest: InTwoLanguages;
  readonly whatWorks: InTwoLanguages;
  readonly family: InTwoLanguages;
  readonly teacher: string;
};

/** Written by hand, for the classmates of Inés in the order of the class; `{name}` is the given name. */
export const mainClassWords: readonly MainClassWords[] = [
  {
    interest: {
      en: 'I build model bridges out of popsicle sticks and test them with books.',
      es: 'Construyo puentes con palitos y los pruebo con libros.',
    },
    whatWorks: {
      en: 'I like to try it my way before I see the answer.',
      es: 'Me gusta probar a mi manera antes de ver la respuesta.',
    },
    family: {
      en: '{name} takes apart every broken thing and often repairs it.',
      es: '{name} desarma todo lo que se descompone y muchas veces lo arregla.',
    },
    teacher:
      '{name} checks an answer by building it. Give materials first, and the explanation follows.',
  },
  {
    interest: {
      en: 'I play goalkeeper and keep score tables of the whole league.',
      es: 'Juego en la portería y llevo las tablas de toda la liga.',
    },
    whatWorks: {
      en: 'I remember things when they are about sports.',
      es: 'Me acuerdo de las cosas cuando tienen que ver con deportes.',
    },
    family: {
      en: '{name} is calm under pressure, on the field and at home.',
      es: '{name} mantiene la calma en la cancha y en casa.',
    },
    teacher:
      'Rates make sense at once when they are goals per game. Let {name} write the problems for a partner.',
  },
  {
    interest: {
      en: 'My grandmother teaches me beadwork patterns with hundreds of beads.',
      es: 'Mi abuela me enseña a tejer patrones con cientos de cuentas.',
    },
    whatWorks: {
      en: 'I see patterns better than I can say them. Let me show you.',
      es: 'Veo los patrones mejor de lo que los digo. Déjenme mostrarlos.',
    },
    family: {
      en: '{name} finishes long, careful work without being asked.',
      es: '{name} termina trabajos largos y cuidadosos sin que se lo pidan.',
    },
    teacher:
      '{name} sees structure in tables before anyone else. Sentence starters help put it into words.',
  },
  {
    interest: {
      en: 'I am learning songs on the guitar from my uncle.',
      es: 'Mi tío me enseña canciones en la guitarra.',
    },
    whatWorks: {
      en: 'Short practice every day works for me, like scales.',
      es: 'A mí me sirve practicar un poco cada día, como las escalas.',
    },
    family: {
      en: 'Music is how {name} rests. After ten minutes of guitar, homework is easy.',
      es: 'La música es el descanso de {name}. Después de diez minutos de guitarra, la tarea es fácil.',
    },
    teacher: 'Ten focused minutes beat thirty. {name} keeps a practice log and is proud of it.',
  },
  {
    interest: {
      en: 'I cook with my mom for the whole family on Sundays.',
      es: 'Los domingos cocino con mi mamá para toda la familia.',
    },
    whatWorks: {
      en: 'I understand amounts when I can see and pour them.',
      es: 'Entiendo las cantidades cuando las puedo ver y servir.',
    },
    family: {
      en: '{name} doubles recipes without writing anything down.',
      es: '{name} duplica recetas sin apuntar nada.',
    },
    teacher: '{name} reasons well about ratios with recipes. Next: the same thinking with a table.',
  },
  {
    interest: {
      en: 'I make up dances and teach them to my cousins.',
      es: 'Invento bailes y se los enseño a mis primas.',
    },
    whatWorks: {
      en: 'I learn it when I get to teach it.',
      es: 'Lo aprendo cuando me toca enseñarlo.',
    },
    family: {
      en: '{name} makes everybody in the house move.',
      es: '{name} pone a bailar a toda la casa.',
    },
    teacher:
      '{name} is the partner everyone asks for. Explaining to others is where understanding settles.',
  },
  {
    interest: {
      en: 'I read about sharks and want to dive one day.',
      es: 'Leo sobre tiburones y un día quiero bucear.',
    },
    whatWorks: {
      en: 'A quiet corner and a clear list, then I am fine.',
      es: 'Con un rincón tranquilo y una lista clara estoy bien.',
    },
    family: {
      en: '{name} keeps an ocean notebook and shows it to every visitor.',
      es: '{name} tiene un cuaderno del mar y lo muestra a cada visita.',
    },
    teacher:
      'Reads the whole problem twice without prompting. A printed checklist keeps {name} independent.',
  },
  {
    interest: {
      en: 'I fix bikes with my neighbor and know every gear.',
      es: 'Arreglo bicicletas con mi vecino y conozco cada cambio.',
    },
    whatWorks: {
      en: 'If I get stuck I want a hint, not the answer.',
      es: 'Si me atoro quiero una pista, no la respuesta.',
    },
    family: {
      en: '{name} earned the money for a first bicycle by repairing others.',
      es: '{name} ganó para su primera bicicleta arreglando otras.',
    },
    teacher: 'Gears opened the door to ratios. Hints in three small steps suit {name} well.',
  },
  {
    interest: {
      en: 'I write stories with my best friend, one page each.',
      es: 'Escribo cuentos con mi mejor amistad, una página cada quien.',
    },
    whatWorks: {
      en: 'I like to talk first and write after.',
      es: 'Me gusta hablar primero y escribir después.',
    },
    family: {
      en: '{name} fills notebooks and reads them to us at dinner.',
      es: '{name} llena cuadernos y nos los lee en la cena.',
    },
    teacher:
      '{name} writes word problems that the class enjoys solving. Talk time first, then paper.',
  },
  {
    interest: {
      en: 'I like chess because you have to think about what comes after.',
      es: 'Me gusta el ajedrez porque hay que pensar en lo que sigue.',
    },
    whatWorks: {
      en: 'I need time. When I rush, I lose.',
      es: 'Necesito tiempo. Si me apuro, pierdo.',
    },
    family: {
      en: '{name} teaches chess to the little ones on our street.',
      es: '{name} enseña ajedrez a los pequeños de nuestra calle.',
    },
    teacher: 'Thinks several steps ahead. Untimed work shows what {name} really knows.',
  },
  {
    interest: {
      en: 'I take care of two goats and a lot of chickens.',
      es: 'Cuido dos cabras y muchas gallinas.',
    },
    whatWorks: {
      en: 'Mornings are good for me because I get up early.',
      es: 'Las mañanas me van bien porque me levanto temprano.',
    },
    family: {
      en: '{name} gets up at six to feed the animals and has never forgotten.',
      es: '{name} se levanta a las seis a dar de comer a los animales y nunca se le olvida.',
    },
    teacher:
      'Feed, cost and growth data from the farm turn into excellent problems. First block of the day is best.',
  },
  {
    interest: {
      en: 'I draw buildings and cities with a ruler.',
      es: 'Dibujo edificios y ciudades con regla.',
    },
    whatWorks: {
      en: 'A drawing on squared paper helps me every time.',
      es: 'Un dibujo en papel cuadriculado me ayuda siempre.',
    },
    family: {
      en: '{name} notices how every house is built.',
      es: '{name} se fija en cómo está hecha cada casa.',
    },
    teacher: 'Precise drawings, precise thinking. Squared paper is always within reach.',
  },
  {
    interest: {
      en: 'I collect jokes in three languages.',
      es: 'Colecciono chistes en tres idiomas.',
    },
    whatWorks: {
      en: 'I work hard when we can laugh a little.',
      es: 'Trabajo mucho cuando podemos reír un poco.',
    },
    family: {
      en: '{name} cheers up the whole family and half the street.',
      es: '{name} alegra a toda la familia y a media calle.',
    },
    teacher: '{name} lifts the mood of any group. Quick games are the best warm-up.',
  },
  {
    interest: {
      en: 'I play the trumpet in the new school band.',
      es: 'Toco la trompeta en la nueva banda de la escuela.',
    },
    whatWorks: {
      en: 'I count beats, so fractions with music make sense to me.',
      es: 'Cuento tiempos, así que las fracciones con música me quedan claras.',
    },
    family: {
      en: '{name} practices every evening, and the neighbors do not mind.',
      es: '{name} practica cada noche y los vecinos están contentos.',
    },
    teacher: 'Note values are a strong bridge to fractions for {name}.',
  },
  {
    interest: {
      en: 'I want to know how rockets land again.',
      es: 'Quiero saber cómo vuelven a aterrizar los cohetes.',
    },
    whatWorks: {
      en: 'Give me one hard problem instead of ten easy ones.',
      es: 'Prefiero un problema difícil que diez fáciles.',
    },
    family: {
      en: '{name} asks questions that we look up together.',
      es: '{name} hace preguntas que buscamos juntos.',
    },
    teacher:
      'Enjoys a problem that lasts the whole period. {name} records dead ends as carefully as successes.',
  },
  {
    interest: {
      en: 'I help in our shop and give change fast.',
      es: 'Ayudo en nuestra tienda y doy el cambio rápido.',
    },
    whatWorks: {
      en: 'I like real numbers from real things.',
      es: 'Me gustan los números de cosas de verdad.',
    },
    family: {
      en: '{name} knows every price and is honest to the cent.',
      es: '{name} conoce cada precio y cuenta hasta el último centavo.',
    },
    teacher: 'Mental arithmetic with money is strong. Tie decimals to the shop, and {name} flies.',
  },
  {
    interest: {
      en: 'I swim and want to beat my own time, not other people.',
      es: 'Nado y quiero superar mi propio tiempo, no a los demás.',
    },
    whatWorks: {
      en: 'Seeing my progress on a graph keeps me going.',
      es: 'Ver mi avance en una gráfica me anima.',
    },
    family: {
      en: '{name} sets small goals and tells us when they are reached.',
      es: '{name} se pone metas pequeñas y nos avisa cuando las alcanza.',
    },
    teacher: '{name} tracks growth and sets the next goal alone. Weekly graph, weekly goal.',
  },
  {
    interest: {
      en: 'I like quiet things like origami.',
      es: 'Me gustan las cosas tranquilas como el origami.',
    },
    whatWorks: {
      en: 'Please show me instead of only telling me.',
      es: 'Por favor muéstrenme además de decirme.',
    },
    family: {
      en: '{name} folds tiny cranes and gives them away.',
      es: '{name} dobla grullas diminutas y las regala.',
    },
    teacher:
      'Follows visual directions exactly. {name} speaks up in pairs more than in the whole group.',
  },
  {
    interest: {
      en: 'I am new to this soccer team, and already have friends.',
      es: 'Soy parte nueva del equipo de fútbol y ya tengo amistades.',
    },
    whatWorks: {
      en: 'It helps when I know what we will do tomorrow.',
      es: 'Me ayuda saber qué haremos mañana.',
    },
    family: {
      en: 'We moved this year, and {name} was very brave.',
      es: 'Nos mudamos este año y {name} mostró mucho valor.',
    },
    teacher: "{name} joins in more each week. The day's plan on the board gives security.",
  },
  {
    interest: {
      en: 'I watch storms and write down the rain.',
      es: 'Observo las tormentas y anoto la lluvia.',
    },
    whatWorks: {
      en: 'I like charts more than long texts.',
      es: 'Me gustan más las gráficas que los textos largos.',
    },
    family: {
      en: '{name} has measured the rain for two years without a gap.',
      es: '{name} ha medido la lluvia dos años sin falta.',
    },
    teacher: 'Reads graphs with ease. Pair a chart with each text, and {name} finds the point.',
  },
  {
    interest: {
      en: 'I want to be a nurse like my aunt.',
      es: 'Quiero trabajar en enfermería como mi tía.',
    },
    whatWorks: {
      en: 'I like working in a group where everybody has a job.',
      es: 'Me gusta trabajar en grupo cuando cada quien tiene su tarea.',
    },
    family: {
      en: '{name} takes care of others before asking for anything.',
      es: '{name} cuida de los demás antes de pedir algo.',
    },
    teacher: '{name} notices who needs help. Group roles bring out quiet leadership.',
  },
  {
    interest: {
      en: "I edit videos on my brother's old phone.",
      es: 'Edito videos en el teléfono viejo de mi hermano.',
    },
    whatWorks: {
      en: 'I can watch an explanation twice and then I know it.',
      es: 'Veo una explicación dos veces y ya la sé.',
    },
    family: {
      en: "{name} made a film about our family's trip.",
      es: '{name} hizo una película del viaje de la familia.',
    },
    teacher: 'Short recorded explanations work well for {name}, above all to look at again.',
  },
  {
    interest: {
      en: 'I like long books with maps in the front.',
      es: 'Me gustan los libros largos con mapas al principio.',
    },
    whatWorks: {
      en: 'When I finish early, let me read.',
      es: 'Cuando termine antes, déjenme leer.',
    },
    family: {
      en: '{name} reads to the grandparents on the phone.',
      es: '{name} les lee a sus abuelos por teléfono.',
    },
    teacher:
      'Strong reader who is growing in trust in math. A map-like overview of the unit helps {name}.',
  },
  {
    interest: {
      en: 'I skate and build my own ramps with my dad.',
      es: 'Patino y construyo mis rampas con mi papá.',
    },
    whatWorks: {
      en: 'I learn by falling and trying again.',
      es: 'Aprendo cayéndome y volviendo a intentar.',
    },
    family: {
      en: '{name} measures twice and cuts once, as we do at work.',
      es: '{name} mide dos veces y corta una, como en el trabajo.',
    },
    teacher:
      'Angles, lengths and persistence come from the ramp. {name} welcomes feedback right away.',
  },
  {
    interest: {
      en: 'I sing in the town choir on Saturdays.',
      es: 'Los sábados canto en el coro del pueblo.',
    },
    whatWorks: {
      en: 'I remember rules when I make a song of them.',
      es: 'Recuerdo las reglas cuando hago una canción con ellas.',
    },
    family: {
      en: '{name} learns by listening and never forgets a melody.',
      es: '{name} aprende escuchando y nunca olvida una melodía.',
    },
    teacher: 'Listening is a strength: read problems aloud, and {name} can repeat every detail.',
  },
];
