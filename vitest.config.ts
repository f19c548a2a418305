import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Tests are found by their place: beside the code, in the folder that names the project. */
function project(
  name: string,
  options: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration {
  return { extends: true, test: { name, include: [`${name}/**/*.test.{ts,tsx}`], ...options } };
}

/** On a real PostgreSQL, started for the run by the first test that asks for it. */
const realDatabase = {
  globalSetup: ['db/testing/global-setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    watch: false,
    environment: 'node',
    // No test waits this long; one on a busy machine may be kept waiting.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    exclude: ['**/node_modules/**', '.next/**', '.build/**', '.data/**'],
    projects: [
      project('engine'),
      project('scenarios'),
      project('app'),
      project('scripts'),
      project('db', realDatabase),
      project('server', realDatabase),
    ],
  },
});
