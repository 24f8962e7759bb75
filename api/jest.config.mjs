/** Three sizes of test, told apart by name: what a file may touch is in its ending. */
const shared = {
  rootDir: import.meta.dirname,
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  testEnvironment: 'node',
  // The "source" condition of package.json "imports" leads #platform/x.js to src/platform/x.ts.
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'json', 'node'],
  moduleNameMapper: { '^([.]{1,2}/.*)[.]js$': '$1' },
  transform: { '[.]ts$': '@swc/jest' },
};

export default {
  testTimeout: 60_000, // a busy machine is no failure
  projects: [
    // The demo shop lies beside the schema, but the api plants it.
    {
      ...shared,
      displayName: 'unit',
      roots: ['<rootDir>', '<rootDir>/../prisma/seed'],
      testMatch: ['**/*.spec.ts'],
    },
    { ...shared, displayName: 'integration', testMatch: ['**/*.int-spec.ts'] },
    { ...shared, displayName: 'e2e', testMatch: ['**/*.e2e-spec.ts'] },
  ],
};
