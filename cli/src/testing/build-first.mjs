import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The specs start the program as it is shipped: built. */
export default function buildFirst() {
  const { NODE_OPTIONS, ...env } = process.env;
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  execFileSync(process.execPath, ['scripts/build.mjs', 'sdk', 'cli'], { cwd: root, env, stdio: 'ignore' });
}
