import { defineConfig } from 'vitest/config';

/** Tests are found by their place: beside the code, in the folder that names the project. */
function project(name: string, folder: string, options: { testTimeout?: number; hookTimeout?: number } = {}) {
  return {
    extends: true as const,
    test: { name, include: [`${folder}/**/*.test.{ts,tsx}`], ...options },
  };
}

/** Those on a real PostgreSQL wait for it to start and, on purpose, to come back. */
const REAL_PARTS = { testTimeout: 30_000, hookTimeout: 30_000 };

export default defineConfig({
  test: {
    watch: false,
    environment: 'node',
    exclude: ['**/node_modules/**', '.next/**', '.build/**', '.data/**'],
    projects: [
      project('engine', 'engine'),
      project('scenarios', 'scenarios'),
      project('app', 'app'),
      project('db', 'db', REAL_PARTS),
      project('server', 'server', REAL_PARTS),
      project('scripts', 'scripts', REAL_PARTS),
    ],
  },
});
