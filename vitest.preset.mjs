import { defineConfig } from 'vitest/config';

/** The test settings every package shares. A config file cannot import TypeScript on Node 20, hence .mjs. */
export function preset(overrides = {}) {
  return defineConfig({
    test: {
      include: ['**/*.test.{ts,tsx}'],
      exclude: ['**/node_modules/**'],
      reporters: ['default', 'json'],
      outputFile: { json: 'test-results.json' },
      testTimeout: 20_000,
      onConsoleLog(text, type) {
        throw new Error(`Tests must be quiet; ${type} received: ${text}`);
      },
      ...overrides,
    },
  });
}
