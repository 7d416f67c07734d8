import { existsSync } from 'node:fs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/opt/homebrew/bin/chromium',
];

/** The browser's program: the one that CHROMIUM names, else one in a usual place of Debian, Ubuntu or macOS; undefined where none is. */
export function findChromium(
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const named = env['CHROMIUM'];
  const places = named === undefined || named === '' ? usualPlaces : [named];
  return places.find((place) => existsSync(place));
}
