import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // One less by default, which on two cores is one.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'domein',
          include: ['src/**/domain/**/*.test.ts', 'src/*.test.ts'],
          environment: 'node',
          // Pure functions keep nothing that a next file could find.
          isolate: false,
        },
      },
      {
        test: {
          name: 'server',
          include: ['src/**/server/**/*.test.ts', 'src/app/**/*.test.ts'],
          environment: 'node',
          // Each file has a database of its own; loading the server anew for each takes a third of the time.
          isolate: false,
          globalSetup: 'src/platform/testing/testServer.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'web', include: ['src/**/*.test.tsx'], environment: 'jsdom' } },
      {
        test: {
          name: 'ruw',
          include: ['test/ruw/**/*.spec.ts'],
          environment: 'node',
          testTimeout: 180_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.spec.ts'],
          environment: 'node',
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
