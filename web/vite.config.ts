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
  },
  server: { proxy: { '/api': server } },
  preview: { proxy: { '/api': server } },
});
