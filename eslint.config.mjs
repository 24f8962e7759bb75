import { defineConfig, globalIgnores } from 'eslint/config';
import vue from 'eslint-plugin-vue';
import tseslint from 'typescript-eslint';

const SPECS = ['**/*.spec.{ts,mjs}', '**/*.int-spec.ts', '**/*.e2e-spec.ts', '**/test/**', 'api/bench/**'];
const VAGUE = '(Manager|Helper|Helpers|Util|Utils|Common|Data|Info|Base)';

const refuse = (selector, message) => ({ selector, message });
const PROCESS_EXIT = refuse(
  "CallExpression[callee.object.name='process'][callee.property.name='exit']",
  'It cuts piped output at 64 KiB: set process.exitCode and return.',
);
const VAGUE_CLASS = refuse(
  `ClassDeclaration[id.name=/${VAGUE}$/]`,
  'Name it by what it does; see "Names are sentences" in CONTRIBUTING.md.',
);
const ENVIRONMENT = refuse(
  "MemberExpression[object.name='process'][property.name='env']",
  'Settings are parsed once, in platform/config.',
);

export default defineConfig(
  globalIgnores(['**/dist/', '**/.nuxt/', '**/.output/', '**/generated/', '**/.data/', '**/coverage/']),
  tseslint.configs.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 200 }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-else-return': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    },
  },
  {
    // Lists of things, and suites every adapter passes, may be as long as there are things.
    files: [
      'prisma/seed/**',
      '**/categories.ts',
      'api/src/platform/config/config.ts',
      '**/*.contract.int-spec.ts',
      '**/*.e2e-spec.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    // Nest reads the type of a constructor argument at run time, so those imports must stay values.
    files: ['api/**'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    // A promise nobody waits for and nobody catches ends the process when it fails; `void` hides one and catches none.
    files: ['api/src/**/*.ts', 'sdk/src/**/*.ts', 'cli/src/**/*.ts', 'scripts/**/*.mjs'],
    ignores: [...SPECS, 'api/src/seed/**', 'api/src/seed.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false }],
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  ...vue.configs['flat/essential'].map((config) => ({ ...config, files: ['storefront/**/*.vue'] })),
  {
    // Their types are vue-tsc's business, their layout Prettier's.
    files: ['storefront/**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'vue/multi-word-component-names': 'off', // pages are named by their address
      'vue/no-v-html': 'error',
      'vue/no-template-target-blank': ['error', { allowReferrer: true }],
      'vue/no-unused-refs': 'error',
      'vue/require-explicit-emits': 'error',
      'vue/no-required-prop-with-default': 'error',
    },
  },
  {
    files: ['api/src/**', 'sdk/src/**', 'cli/src/**'],
    ignores: SPECS,
    rules: { 'no-console': 'error', 'no-restricted-syntax': ['error', PROCESS_EXIT, VAGUE_CLASS] },
  },
  {
    files: ['api/src/**'],
    // The payment sandbox is a program of its own, with settings of its own.
    ignores: [...SPECS, 'api/src/platform/config/**', 'api/src/payment-sandbox.ts'],
    rules: { 'no-restricted-syntax': ['error', PROCESS_EXIT, VAGUE_CLASS, ENVIRONMENT] },
  },
);
