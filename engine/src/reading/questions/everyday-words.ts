/** Plain words of each kind of ending and length, for texts too short to bring their own distractors. */
export const everydayWords = {
  en: `cup hat box bed bus pen map leaf road lamp ship door bread chair stone cloud spoon paper window garden basket bridge blanket
    morning kitchen village mountain notebook red soft warm tall quiet heavy bright gentle hungry careful wonderful run sit jump open
    wash carry follow listen answer remember boxes doors stones clouds windows gardens baskets bridges mountains walked jumped opened
    washed carried followed listened answered remembered walking jumping opening washing carrying following listening answering
    slowly quickly quietly carefully`.split(/\s+/),
  es: `pan sol mar flor mesa silla calle libro plato puerta piedra camino barco zapato ventana montaña cuaderno sombrero jardín canasta
    puente manta mañana cocina pueblo rojo suave alto pesado tranquilo brillante contento cuidadosa correr saltar abrir lavar llevar
    escuchar responder recordar mesas libros piedras caminos ventanas montañas sombreros caminó saltó abrió lavó llevó escuchó
    respondió recordó caminaba saltaba llevaba escuchaba corría abría caminando saltando abriendo lavando llevando escuchando
    rápidamente lentamente`.split(/\s+/),
} as const satisfies Readonly<Record<'en' | 'es', readonly string[]>>;
