import type { TopicCode } from '@everyplan/contract/topics';

/** Words that a text on a topic uses, without accents; a word ending in * stands for all that begin so. */
export const topicWords: Readonly<Record<TopicCode, { readonly en: string; readonly es: string }>> =
  {
    animals: {
      en: 'animal* dog* cat cats lion* elephant* monkey* bird* rabbit* hare tiger* fox* jackal* snake* goat* frog* mouse mice rat crow* bear* wolf giraffe* hyena* leopard* tortoise* hippo* zebra* ant ants bee bees spider* butterfl* puppy kitten* parrot* squirrel*',
      es: 'animal* perro* gato* leon leones elefante* mono* pajaro* conejo* tigre* zorro* serpiente* cabra* rana* raton* oso* lobo* jirafa* tortuga* cebra* hormiga* abeja* arana* mariposa* loro* ardilla*',
    },
    art: {
      en: 'art artist* paint* draw drew drawing* picture* colour* color* sculpt* museum* pottery weav* craft*',
      es: 'arte artista* pint* dibuj* cuadro* color* museo* escultur* ceramica tej* artesan*',
    },
    'body-and-health': {
      en: 'body sick doctor* hospital* medicine* health* blood heart bone* teeth tooth nurse* disease* germ* wash malaria skin muscle* brain',
      es: 'cuerpo enferm* medic* hospital* medicina* salud* sangre corazon hueso* diente* virus piel musculo* cerebro',
    },
    community: {
      en: 'communit* village* neighbour* neighbor* town market* people together leader* chief* elder* mayor volunteer* vote*',
      es: 'comunidad* pueblo* vecin* mercado* gente juntos lider* alcald* voluntari* barrio*',
    },
    cooking: {
      en: 'cook* kitchen* recipe* food* eat* bread cake* soup* rice flour sugar salt pot stir* bake* oven meal* delicious vegetable* spice*',
      es: 'cocin* receta* comida* comer pan pastel* sopa* arroz harina azucar sal olla* horno* verdura* tortilla* delicios*',
    },
    dinosaurs: {
      en: 'dinosaur* fossil* tyrannosaur* triceratops prehistoric* extinct* raptor*',
      es: 'dinosaurio* fosil* tiranosaurio* prehistoric* extin* triceratops',
    },
    family: {
      en: 'family families mother* father* mom mum dad sister* brother* grandmother* grandfather* grandma grandpa aunt* uncle* cousin* baby parents twins daughter* son',
      es: 'familia* madre padre mama papa herman* abuel* tia tio tias tios prim* bebe padres hija hijo hijos',
    },
    farming: {
      en: 'farm* crop* harvest* cow cows cattle field* plough* plow* maize hen* chicken* sheep barn* tractor* milk herd*',
      es: 'granja* granjer* cosech* vaca* ganado campo* arado maiz gallina* oveja* tractor* leche rebano*',
    },
    feelings: {
      en: 'sad happy angry afraid fear* lonely cry cried proud jealous worried brave shy feeling* feel felt tears scared shame*',
      es: 'triste* feliz felices enojad* miedo* sol* llor* orgullos* celos* preocupad* valiente* timid* sentimiento* sinti* lagrima* verguenza',
    },
    'folk-tales': {
      en: 'king* queen* prince* princess* magic* giant* ogre* witch* spirit* anansi once palace* dragon* fairy folktale* wise spell* legend*',
      es: 'rey reina principe* princesa* magi* gigante* ogro* bruja* espiritu* palacio* dragon* hada* sabio* hechizo* leyenda*',
    },
    friendship: {
      en: 'friend* friendship together share shared sharing promise* trust* classmate*',
      es: 'amig* amistad* juntos compart* promes* confian*',
    },
    games: {
      en: 'game games play playing played toy toys puzzle* kite* hide seek chess dice marbles swing',
      es: 'juego* jugar jugaba* juguete* rompecabezas cometa* escond* ajedrez dado* canica* columpio',
    },
    history: {
      en: 'history century centuries ancient war independence freedom president* slave* empire* soldier* years ago archaeolog* colon*',
      es: 'historia siglo* antigu* guerra* independencia libertad presidente* esclav* imperio* soldado* arqueolog* colonia*',
    },
    'how-things-work': {
      en: 'works force* gravity electric* magnet* experiment* science scientist* energy light sound heat',
      es: 'funciona* fuerza* gravedad electric* iman* experimento* ciencia* cientific* energia luz sonido calor',
    },
    humour: {
      en: 'funny laugh* joke* silly giggl* tickle* prank* ridiculous',
      es: 'gracios* reir* risa* chiste* tont* broma* carcajada* ridicul*',
    },
    inventions: {
      en: 'invent* inventor* idea idea ideas design* discover* patent* prototype*',
      es: 'invent* inventor* idea* disen* descubr* patente* prototipo*',
    },
    machines: {
      en: 'machine* robot* engine* motor* computer* gear* wheel* lever* battery batteries crane*',
      es: 'maquina* robot* motor* computadora* engranaje* rueda* palanca* bateria* grua*',
    },
    maths: {
      en: 'number* count* add* subtract* multiply shape* triangle* square* circle* measure* half equal* hundred math* zero',
      es: 'numero* contar cont* suma* resta* multiplic* forma* triangulo* cuadrado* circulo* medir mitad igual* cien matematic* cero',
    },
    music: {
      en: 'music* song* sing singing sang drum* guitar* piano* dance* danced rhythm* flute* violin* band choir*',
      es: 'musica* cancion* cant* tambor* guitarra* piano* bail* ritmo* flauta* violin* banda coro*',
    },
    mystery: {
      en: 'myster* clue* detective* secret* missing stolen stole thief* strange vanish* footprint* solve*',
      es: 'misteri* pista* detective* secreto* desaparec* robad* robo ladron* extran* huella* resolv*',
    },
    nature: {
      en: 'forest* river* mountain* earth environment* wild nature pollut* desert* jungle* insect* soil rock* valley*',
      es: 'bosque* rio rios montana* tierra ambiente* silvestre naturaleza contamin* desierto* selva* insecto* suelo roca* valle*',
    },
    ocean: {
      en: 'ocean* sea whale* shark* fish* wave* beach* boat* island* coral* dolphin* octopus* shell* tide*',
      es: 'oceano* mar mares ballena* tiburon* pez peces ola olas playa* barco* isla* coral* delfin* pulpo* concha* marea*',
    },
    'people-who-dared': {
      en: 'first woman brave courage* dream* champion* hero* athlete* award* scientist* activist* leader* medal* determin*',
      es: 'primera mujer valiente* valor* sueno* campeon* hero* atleta* premio* cientific* activista* lider* medalla* decidi*',
    },
    places: {
      en: 'city cities country countries travel* journey* visit* map* street* capital continent* africa india kenya uganda america',
      es: 'ciudad* pais paises viaj* visit* mapa* calle* capital* continente* africa mexico america',
    },
    plants: {
      en: 'plant* tree* seed* flower* leaf leaves garden* root* grow grew fruit* mango* grass pumpkin* bean*',
      es: 'planta* arbol* semilla* flor flores hoja* jardin* raiz raices crec* fruta* mango* hierba* calabaza* frijol*',
    },
    school: {
      en: 'school* teacher* class classroom* lesson* homework student* pupil* learn* read book* write exam* library*',
      es: 'escuela* maestr* clase* leccion* tarea* estudiante* alumn* aprend* leer libro* escrib* examen* biblioteca*',
    },
    space: {
      en: 'space planet* star stars moon* rocket* astronaut* sun galaxy alien* telescope* orbit* mars',
      es: 'espacio planeta* estrella* luna* cohete* astronauta* sol galaxia* alienigena* telescopio* orbita* marte',
    },
    sports: {
      en: 'football* soccer ball team* race* run runner* score* goal* win winner* match cricket swim* basketball* coach* olympic*',
      es: 'futbol* pelota* equipo* carrera* correr corredor* gol goles gan* partido* nad* baloncesto* entrenador* olimpic*',
    },
    transport: {
      en: 'car cars bus buses train* truck* bicycle* bike* plane* airport* taxi* road* ship* drive* driver* tuk',
      es: 'carro* coche* autobus* tren trenes camion* bicicleta* avion* aeropuerto* taxi* carretera* barco* manej* conductor*',
    },
    weather: {
      en: 'rain* storm* wind* snow* cloud* sun sunny thunder* lightning drought* flood* weather cold hot rainbow*',
      es: 'lluvia* llov* tormenta* viento* nieve* nube* soleado trueno* relampago* sequia* inundacion* clima frio calor arcoiris',
    },
  };
