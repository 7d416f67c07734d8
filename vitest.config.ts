import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    setupFiles: ['scripts/seed-properties.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: [
            'engine/src/**/*.test.ts',
            'exchange/src/**/*.test.ts',
            'contract/src/**/*.test.ts',
            'content/src/**/*.test.ts',
            'school/src/**/*.test.ts',
            'web/src/**/*.test.ts',
            'bench/src/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['server/src/**/*.test.ts'],
          globalSetup: ['server/src/testing/global-setup.ts'],
        },
      },
    ],
  },
});
