type InfleszBand = 'veryHard' | 'ratherHard' | 'normal' | 'quiteEasy' | 'veryEasy';

/** The band of the INFLESZ scale (Barrio-Cantalejo et al. 2008): very hard below 40, very easy above 80. */
export function infleszBand(value: number): InfleszBand {
  if (value < 40) return 'veryHard';
  if (value < 55) return 'ratherHard';
  if (value < 65) return 'normal';
  return value <= 80 ? 'quiteEasy' : 'veryEasy';
}
