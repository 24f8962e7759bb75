import { spawn } from 'node:child_process';
import { installDependencies } from './install.mjs';
import { at, toolPath } from './paths.mjs';
import { Refusal, tell } from './refusal.mjs';

// Runs before anything is installed, so only on what Node 20.19 has by itself.
const OLDEST = [20, 19];
const WANTED = 24;

/** Installs what is missing, then runs `main` on the pinned Node: here, or in a child that takes over. */
export async function onNode24(main) {
  try {
    const [major, minor] = process.versions.node.split('.').map(Number);
    if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
      throw new Refusal(
        `This is Node ${process.versions.node}; Flex Bizz needs Node ${OLDEST.join('.')} or newer.`,
        'Install it from https://nodejs.org and start again.',
      );
    await installDependencies();
    process.removeAllListeners('warning'); // WebAssembly imports are announced as experimental
    if (major === WANTED) await main();
    else process.exitCode = await takeOver();
  } catch (error) {
    tell(error);
  }
}

function takeOver() {
  const node = at('node_modules', 'node', 'bin', 'node');
  const child = spawn(node, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, PATH: toolPath() },
  });
  // The child decides how to stop; repeated signals are harmless to it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
