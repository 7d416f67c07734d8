import { createTheme, type MantineColorsTuple } from '@mantine/core';

// White passes 4.5:1 on shade 6 and on shade 7; `platform/theme.css` carries the same two accents as tokens.
const pine: MantineColorsTuple = [
  '#eef7f4',
  '#dceee8',
  '#b5dbcf',
  '#79ceb5',
  '#5cbfa3',
  '#34997f',
  '#1b7f68',
  '#0d6b57',
  '#0a5746',
  '#063c30',
];
const clay: MantineColorsTuple = [
  '#fdf3ed',
  '#f9e2d5',
  '#f4c6ab',
  '#f2a57c',
  '#e8875a',
  '#c96336',
  '#b5521f',
  '#a1461a',
  '#823714',
  '#5c260d',
];
const gray: MantineColorsTuple = [
  '#f8f8f5',
  '#f2f2ed',
  '#e6e6df',
  '#d7d8d0',
  '#c2c4bb',
  '#9da199',
  '#6c726c',
  '#535a54',
  '#39403b',
  '#1d2521',
];
const dark: MantineColorsTuple = [
  '#e7ece9',
  '#c3ccc7',
  '#a5b0aa',
  '#7c8882',
  '#44504a',
  '#35403b',
  '#26302b',
  '#1b2320',
  '#141a18',
  '#0e1311',
];

const family =
  "'Atkinson Hyperlegible Next Variable', system-ui, -apple-system, 'Segoe UI', sans-serif";

export const theme = createTheme({
  colors: { pine, clay, gray, dark },
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  fontFamily: family,
  headings: { fontFamily: family, fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  black: '#1d2521',
});
