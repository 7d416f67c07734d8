export interface CoverText {
  readonly title: string;
  readonly topics: readonly string[];
  readonly language: 'en' | 'es';
}

export interface Palette {
  /** The whole cover. */
  readonly ground: string;
  /** The pattern, two quiet tones. */
  readonly near: string;
  readonly far: string;
  /** The title on `plate`: at least 7 to 1. */
  readonly plate: string;
  readonly ink: string;
}

const palettes = {
  leaf: { ground: '#dcebd6', near: '#9cc48d', far: '#bfd9b3', plate: '#fbfdf8', ink: '#1f3d22' },
  sea: { ground: '#d5e8f2', near: '#83b8d4', far: '#aed1e4', plate: '#f8fcfe', ink: '#123a54' },
  clay: { ground: '#f6dfd1', near: '#dd9b75', far: '#ecbfa4', plate: '#fffaf6', ink: '#5a2a11' },
  sun: { ground: '#faeac2', near: '#e5bb55', far: '#f0d48d', plate: '#fffcf2', ink: '#4d3800' },
  night: { ground: '#2a3357', near: '#56649c', far: '#3f4b7c', plate: '#f5f6fc', ink: '#1b2342' },
  berry: { ground: '#f4dbe4', near: '#d48aa6', far: '#e6b4c7', plate: '#fffafc', ink: '#5c1a37' },
  plum: { ground: '#e5def3', near: '#a690d3', far: '#c8b9e6', plate: '#fcfaff', ink: '#3a2168' },
  stone: { ground: '#e4e4dc', near: '#a9ab9c', far: '#c8c9bd', plate: '#fdfdfb', ink: '#33352c' },
  mint: { ground: '#d3ede5', near: '#79c2ac', far: '#a7d9c9', plate: '#f7fdfb', ink: '#0b4537' },
} as const satisfies Readonly<Record<string, Palette>>;

const paletteOf: Readonly<Record<string, keyof typeof palettes>> = {
  animals: 'clay',
  art: 'berry',
  'body-and-health': 'mint',
  community: 'sun',
  cooking: 'clay',
  dinosaurs: 'stone',
  family: 'berry',
  farming: 'sun',
  feelings: 'plum',
  'folk-tales': 'plum',
  friendship: 'berry',
  games: 'sun',
  history: 'stone',
  'how-things-work': 'mint',
  humour: 'sun',
  inventions: 'mint',
  machines: 'stone',
  maths: 'sea',
  music: 'plum',
  mystery: 'night',
  nature: 'leaf',
  ocean: 'sea',
  'people-who-dared': 'clay',
  places: 'mint',
  plants: 'leaf',
  school: 'sea',
  space: 'night',
  sports: 'leaf',
  transport: 'stone',
  weather: 'sea',
};
const all = Object.values(palettes);

export const patterns = ['hills', 'waves', 'suns', 'leaves', 'steps', 'dots'] as const;
export type Pattern = (typeof patterns)[number];

/** How the cover of a text looks: colours by its first topic (without one by its title), a pattern by its title. Always the same. */
export function coverLook({ title, topics }: CoverText): {
  readonly palette: Palette;
  readonly pattern: Pattern;
  readonly seed: number;
} {
  const seed = hashOf(title);
  const named = topics.map((topic) => paletteOf[topic]).find((name) => name !== undefined);
  return {
    palette: named === undefined ? all[seed % all.length]! : palettes[named],
    pattern: patterns[(seed >>> 8) % patterns.length]!,
    seed,
  };
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
