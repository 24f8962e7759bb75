import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { keepKnownRelease, knownRelease } from './known-release.js';

const PATIENCE_MS = 30_000;

// A process of its own, started in the background once a day: nobody waits for it and nobody reads what it says.
// npm is asked, and npm knows which registry, through which proxy, as whom: by .npmrc and npm_config_registry.
const [, , name = ''] = process.argv;
const asked = { ...(await knownRelease()), askedAt: Date.now() };
await keepKnownRelease(asked);
const { stdout } = await promisify(execFile)('npm', ['view', name, 'version', '--json'], {
  timeout: PATIENCE_MS,
  shell: process.platform === 'win32',
});
const newest: unknown = JSON.parse(stdout);
if (typeof newest === 'string') await keepKnownRelease({ ...asked, newest });
