import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { at } from './paths.mjs';
import { api, sdk, build } from './build-steps.mjs';
import { step } from './progress.mjs';
import { run } from './run.mjs';

/** Generated files that are committed, because people read them. */
const COMMITTED = ['openapi.yaml', 'docs/errors.md', 'sdk/src/generated'];

/** Writes everything that is made from the sources: database client, contract, list of errors, sdk. */
export async function generate() {
  await build([api]);
  await step('Writing openapi.yaml', () =>
    run('node', ['api/dist/openapi.js'], { env: { LOG_LEVEL: 'warn' } }),
  );
  if (existsSync(at('api/dist/errors-page.js')))
    await step('Writing docs/errors.md', () => run('node', ['api/dist/errors-page.js']));
  await step('Writing what the api publishes', () => run('node', ['api/dist/published-docs.js']));
  await step('Generating the sdk', () => run('node', ['sdk/scripts/generate.mjs']));
  await build([sdk]);
}

/** Names of committed files that say something else after generating them again. */
export async function outdated() {
  const before = contents();
  await generate();
  const after = contents();
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
}

function contents() {
  const files = COMMITTED.flatMap((path) => {
    if (!existsSync(at(path))) return [];
    return path.includes('.') ? [path] : readdirSync(at(path)).map((name) => `${path}/${name}`);
  });
  return new Map(files.map((path) => [path, readFileSync(at(path), 'utf8')]));
}
