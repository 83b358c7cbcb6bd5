import {defineConfig} from 'vitest/config'

export default defineConfig({
  resolve: {conditions: ['source']},
  ssr: {resolve: {conditions: ['source']}},
  test: {
    include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/cli/build.ts'],
    setupFiles: ['test/property-seed.ts'],
    testTimeout: 120_000,
    reporters: ['default'],
    maxWorkers: 2
  }
})
