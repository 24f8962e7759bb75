import { at } from './paths.mjs';
import { putInPlace } from './put-in-place.mjs';
import { run } from './run.mjs';
import { isFresh, whenChanged } from './when-changed.mjs';
import { step } from './progress.mjs';

const SPECS = '**/*.spec.ts,**/*.int-spec.ts,**/*.e2e-spec.ts';
// Beside dist, for the paths in the source maps to be right in either.
const NEXT = 'dist-next';
const SWC = ['src', '-d', NEXT, '--strip-leading-paths', '--delete-dir-on-start', '-q', '--ignore', SPECS];

const sdkInputs = ['sdk/src', 'sdk/package.json', 'sdk/tsdown.config.ts'];

export const api = {
  name: 'api',
  title: 'Building the api',
  inputs: ['api/src', 'api/.swcrc', 'api/tsdown.config.ts', 'api/package.json', 'prisma/seed'],
  outputs: ['api/dist/main.js', 'api/dist/docs/openapi.json', 'api/dist/bundle/main.js'],
  async make() {
    await run('swc', [...SWC, '-D'], { cwd: at('api') });
    putInPlace(at('api', NEXT), at('api', 'dist'), { keep: ['bundle', 'docs'] });
    await run('node', ['dist/published-docs.js'], { cwd: at('api') });
    await run('tsdown', ['--log-level', 'warn'], { cwd: at('api') });
  },
};

export const sdk = {
  name: 'sdk',
  title: 'Building the sdk',
  inputs: sdkInputs,
  outputs: ['sdk/dist/index.js', 'sdk/dist/index.d.ts'],
  make: () => run('tsdown', ['--log-level', 'warn'], { cwd: at('sdk') }),
};

export const cli = {
  name: 'cli',
  title: 'Building the cli',
  inputs: ['cli/src', 'cli/package.json', 'cli/tsdown.config.ts', ...sdkInputs],
  outputs: ['cli/dist/main.js'],
  make: () => run('tsdown', ['--log-level', 'warn'], { cwd: at('cli') }),
};

export const storefront = {
  name: 'storefront',
  title: 'Building the storefront',
  inputs: ['storefront', ...sdkInputs],
  outputs: ['storefront/.output/server/index.mjs'],
  make: () =>
    run('nuxt', ['build', '--logLevel=silent'], { cwd: at('storefront'), env: { NODE_ENV: 'production' } }),
};

/** Builds what changed, in the order the arrows of the house point. */
export async function build(what = [api, sdk, cli, storefront]) {
  for (const one of what) if (!isFresh(one)) await step(one.title, () => whenChanged(one));
}
