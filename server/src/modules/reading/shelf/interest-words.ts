import type { TopicCode } from '@everyplan/contract/topics';

/** How words begin that speak of a topic, in English and Spanish; with a full stop it is the whole word. */
export const interestWords: Readonly<Record<TopicCode, string>> = {
  animals:
    'animal,pet.,pets.,dog.,dogs.,puppy,puppies,cats.,kitten,horse,bird.,insect,bug.,bugs.,snake,reptil,zoo,tiger,lion.,wolf.,wolves,elephant,bear.,frog.,mascota,perro,perrit,gato.,gatit,caballo,pajaro,ave.,aves.,insecto,serpiente,tigre,leon.,lobo.,elefante,oso.,osos.,rana.',
  art: 'art.,arts.,artist,draw,paint,craft,color,colour,origami,photo,sculpt,arte.,dibuj,pint,manualidad,foto,escultur',
  'body-and-health':
    'body,health,doctor,nurse,medic,brain,heart,vet.,hospital,cuerpo,salud,medicin,enfermer,cerebro,corazon',
  community: 'communit,neighbo,helping,firefight,police,comunidad,barrio,vecin,ayudar,bomber,polic',
  cooking: 'cook,bake,baking,food.,recipe,pizza,cocin,comida,receta,hornear,postre',
  dinosaurs: 'dinosaur,fossil,t rex,dinosaurio,fosil',
  family: 'famil,grandm,grandp,brother,sister,cousin,abuel,herman,primo,prima.,primas',
  farming: 'farm,garden,tractor,harvest,granja,campo,huerta,cosecha,jardin',
  feelings: 'feeling,emotion,sentimient,emocion',
  'folk-tales':
    'folk,fairy,legend,myth.,dragon,princess,magic,leyenda,mito.,hadas,dragones,princesa,magia',
  friendship: 'friend,amig,amistad',
  games:
    'game,gaming,video game,chess.,lego.,minecraft,roblox,puzzle,toy.,toys.,juego.,jugar,videojuego,ajedrez,rompecabeza,juguete',
  history:
    'histor,long ago,past.,ancient,egypt,castle,knight,pirate.,war.,pasado,antigu,egipto,castillo,caballero,pirata',
  'how-things-work':
    'how things work,science,experiment,chemistr,physics,como funciona,ciencia,experimento,quimica,fisica,las maquinas',
  humour: 'funny,joke,comic,laugh,humor,humour,chiste,comic,reir.,gracios,risa.',
  inventions:
    'invent,build,coding,code.,program,comput,robot,construir,hacer cosas,codig,computador,programar',
  machines: 'machine,robot,engine,motor.,maquina',
  maths: 'math,number,count.,matematic,numero',
  music: 'music,sing.,song.,guitar,piano.,drum.,violin,band.,canta,cancion,guitarra,tambor,bateria',
  mystery: 'myster,detective,spooky,scary,ghost,monster,misteri,fantasma,miedo,monstruo',
  nature:
    'nature,forest,hike,hiking,camp.,camping,mountain,outdoor,earth.,naturaleza,bosque,montana,acampar,la tierra',
  ocean:
    'ocean,sea.,seas.,the sea,shark,whale,dolphin,fish.,beach,swim with,mar.,el mar,oceano,tiburon,ballena,delfin,pez.,peces.,playa',
  'people-who-dared': 'hero,superhero,explor,adventur,heroe,heroina,aventur,explorador',
  places: 'travel,countries,country,how others live,people.,map.,maps.,viaj,paises,mapa,como viven',
  plants: 'plant,flower,tree.,trees.,flor.,flores.,arbol',
  school: 'school,teacher,teach,read stories,escuela,maestr,ensenar',
  space:
    'space,planet,star.,stars.,rocket,moon.,astronaut,mars.,galax,espacio,planeta,estrella,cohete,luna.,astronauta',
  sports:
    'sport,soccer,football,basketball,baseball,tennis,hockey,swim,run.,running,gymnast,danc,skate,bike.,karate,volleyball,deporte,futbol,baloncesto,beisbol,tenis,nadar,natacion,correr,gimnasia,bail,patin,bicicleta,voleibol',
  transport:
    'car.,cars.,truck.,train.,trains.,plane.,airplane,bus.,buses.,ship.,boat.,bike.,coche,carro,camion,tren.,trenes.,avion,autobus,barco',
  weather:
    'weather,storm,tornado,rain,snow,hurricane,volcano,clima,tormenta,lluvia,nieve,huracan,volcan,el tiempo',
};
