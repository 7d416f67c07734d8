import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { readerWorker } from './reader-worker-plugin.ts';

// A running server for development: `npm run dev -w web` beside `npm start`.
const origin = process.env['EVERYPLAN_ORIGIN'] ?? 'http://localhost:4321';
const proxy = { '/api': { target: origin, changeOrigin: true, headers: { origin } } };

export default defineConfig({
  plugins: [react(), readerWorker()],
  build: {
    manifest: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Few requests rather than many crumbs: what every page shares is one file, without what only some pages need.
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              test: /^(?!.*(react-number-format|NumberInput|uqr|qr-code|idb-keyval|[\\/]zod[\\/])).*(node_modules|src[\\/](ui|platform)[\\/](?!e[ns]\.ts))/,
              minShareCount: 4,
            },
          ],
        },
      },
    },
  },
  server: { proxy },
  preview: { proxy },
});
