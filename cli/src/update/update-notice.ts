import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import type { Manner } from '../manner.js';
import { name, version } from '../version.js';
import { keepKnownRelease, knownRelease } from './known-release.js';

const A_DAY_MS = 24 * 60 * 60 * 1_000;
const HERE = fileURLToPath(import.meta.url);

/** Somebody looks at a screen, it is not a build machine, and nobody has said no. */
export const mayTellOfUpdates = ({ json, filtered }: Manner): boolean =>
  Boolean(process.stdout.isTTY && process.stderr.isTTY) &&
  !json &&
  !filtered &&
  !process.env.CI &&
  !process.env.FLEXBIZZ_NO_UPDATE_NOTICE;

/** Says once a day that there is a newer release, from what was found out before; the asking is done behind its back. */
export async function tellOfUpdates(): Promise<void> {
  // In a working copy there is nothing to update to.
  if (!/[\\/]node_modules[\\/]/.test(HERE)) return;
  const known = await knownRelease();
  const now = Date.now();
  if (now - known.askedAt > A_DAY_MS) askInTheBackground();
  if (!known.newest || !isNewer(known.newest, version) || now - (known.toldAt ?? 0) < A_DAY_MS) return;
  const command = styleText('cyan', `npm install --global ${name}`, { stream: process.stderr });
  process.stderr.write(`\nflexbizz ${known.newest} is out, this is ${version}: ${command}\n`);
  await keepKnownRelease({ ...known, toldAt: now });
}

function askInTheBackground(): void {
  const program = fileURLToPath(new URL('ask-for-releases.js', import.meta.url));
  spawn(process.execPath, [program, name], { detached: true, stdio: 'ignore', windowsHide: true })
    .on('error', () => undefined)
    .unref();
}

/** A release that is only being tried out is newer than nothing. */
const isNewer = (one: string, other: string): boolean =>
  !one.includes('-') && one.localeCompare(other, 'en', { numeric: true }) > 0;
