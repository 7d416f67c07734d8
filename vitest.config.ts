import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['*/src/**/*.test.ts', 'scripts/*.test.ts'],
    exclude: ['**/node_modules/**', 'web/**', 'journeys/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
