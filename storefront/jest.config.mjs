const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
  ],
};
const shared = {
  extensionsToTreatAsEsm: ['.ts'],
  transform,
  moduleNameMapper: { '^#shared/(.*)$': '<rootDir>/shared/$1' },
  modulePathIgnorePatterns: ['/\\.output/', '/\\.nuxt/'],
};

/** `unit` needs nothing; `e2e` needs a seeded marketplace that runs at STOREFRONT_URL. */
export default {
  testTimeout: 180_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testRegex: '(?<!\\.e2e-)(?<=\\.)spec\\.ts$',
      testPathIgnorePatterns: ['e2e-spec'],
    },
    { ...shared, displayName: 'e2e', testRegex: '\\.e2e-spec\\.ts$' },
  ],
};
