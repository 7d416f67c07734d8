/** What texts are about, as the page names it; the codes are the closed list of the starter library. */
export const topicNames = {
  animals: { en: 'Animals', es: 'Animales' },
  art: { en: 'Art', es: 'Arte' },
  'body-and-health': { en: 'Body and health', es: 'Cuerpo y salud' },
  community: { en: 'Community', es: 'Comunidad' },
  cooking: { en: 'Cooking', es: 'Cocina' },
  dinosaurs: { en: 'Dinosaurs', es: 'Dinosaurios' },
  family: { en: 'Family', es: 'Familia' },
  farming: { en: 'Farming', es: 'Campo' },
  feelings: { en: 'Feelings', es: 'Sentimientos' },
  'folk-tales': { en: 'Folk tales', es: 'Cuentos populares' },
  friendship: { en: 'Friendship', es: 'Amistad' },
  games: { en: 'Games', es: 'Juegos' },
  history: { en: 'History', es: 'Historia' },
  'how-things-work': { en: 'How things work', es: 'Cómo funcionan las cosas' },
  humour: { en: 'Humor', es: 'Humor' },
  inventions: { en: 'Inventions', es: 'Inventos' },
  machines: { en: 'Machines', es: 'Máquinas' },
  maths: { en: 'Math', es: 'Matemáticas' },
  music: { en: 'Music', es: 'Música' },
  mystery: { en: 'Mystery', es: 'Misterio' },
  nature: { en: 'Nature', es: 'Naturaleza' },
  ocean: { en: 'Ocean', es: 'Océano' },
  'people-who-dared': { en: 'People who dared', es: 'Gente valiente' },
  places: { en: 'Places', es: 'Lugares' },
  plants: { en: 'Plants', es: 'Plantas' },
  school: { en: 'School', es: 'Escuela' },
  space: { en: 'Space', es: 'Espacio' },
  sports: { en: 'Sports', es: 'Deportes' },
  transport: { en: 'Transport', es: 'Transporte' },
  weather: { en: 'Weather', es: 'El tiempo' },
} as const satisfies Readonly<Record<string, { readonly en: string; readonly es: string }>>;

export type TopicCode = keyof typeof topicNames;

export const topicCodes = Object.keys(topicNames) as readonly TopicCode[];
