import { at } from './paths.mjs';
import { run } from './run.mjs';
import { build, sdk } from './build-steps.mjs';

const storefrontTypes = {
  name: 'storefront-types',
  title: 'Preparing the storefront types',
  inputs: ['storefront/nuxt.config.ts', 'storefront/package.json', 'storefront/app', 'storefront/server'],
  outputs: ['storefront/.nuxt/tsconfig.app.json'],
  make: () => run('nuxt', ['prepare', '--logLevel=silent'], { cwd: at('storefront') }),
};

/** What the checks read besides the sources: generated clients and types. */
export const prepared = () => build([sdk, storefrontTypes]);
