import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env['EVERYPLAN_ORIGIN'] ?? 'http://localhost:4321';

export default defineConfig({
  plugins: [react()],
  build: {
    manifest: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Few requests rather than many crumbs: what every page shares is one file.
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              test: /node_modules|src[\\/](ui|platform)[\\/](?!e[ns]\.ts)/,
              minShareCount: 4,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': server } },
  preview: { proxy: { '/api': server } },
});
