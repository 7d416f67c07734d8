interface Labels {
  readonly title: string;
  readonly made: string;
  readonly note: string;
  readonly yes: string;
  readonly no: string;
  readonly measured: string;
}

/** The words around what is kept. */
export const labels: Readonly<Record<'en' | 'es', Labels>> = {
  en: {
    title: 'All that is kept about',
    made: 'Made on',
    note: 'This page needs no internet. The same data, with what only serves the program, are in data.json, for a machine; pictures and PDFs are in the folder “files”. Not in it: the private notes that an adult keeps for themselves, and the secrets of cards and links.',
    yes: 'yes',
    no: 'no',
    measured: 'what is known of the skill',
  },
  es: {
    title: 'Todo lo que se guarda sobre',
    made: 'Hecho el',
    note: 'Esta página no necesita internet. Los mismos datos, con lo que solo sirve al programa, están en data.json, para una máquina; las fotos y los PDF están en la carpeta “files”. No están: las notas privadas que un adulto guarda para sí, ni los secretos de tarjetas y enlaces.',
    yes: 'sí',
    no: 'no',
    measured: 'lo que se sabe de la destreza',
  },
};
