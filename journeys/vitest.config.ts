import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** One server and one browser for all journeys, one journey at a time: they share a demo district, as people do. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('./', import.meta.url)),
    include: ['src/**/*.journey.ts', 'src/**/*.test.ts'],
    globalSetup: ['src/stage/set-up.ts'],
    setupFiles: ['src/stage/skip-without-chromium.ts'],
    reporters: ['verbose'],
    fileParallelism: false,
    // A page that came a moment too late on a busy machine gets a second go; the report names it (`retry x1`).
    retry: 1,
    testTimeout: 180_000,
    hookTimeout: 300_000,
    teardownTimeout: 120_000,
  },
});
