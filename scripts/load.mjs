import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { found } from './tools/found.mjs';
import { at } from './tools/paths.mjs';
import { Refusal, tell } from './tools/refusal.mjs';

// npm run load [-- browse checkout]: k6 over load-tests/*.js, all of them or those named.
try {
  const k6 = found('k6');
  if (!k6)
    throw new Refusal(
      'k6 is not on PATH.',
      'Install it from https://grafana.com/docs/k6/latest/set-up/install-k6/ or, with Go: go install go.k6.io/k6@latest',
    );
  const named = process.argv.slice(2);
  const scenarios = readdirSync(at('load-tests')).filter((file) => file.endsWith('.js'));
  const chosen = scenarios.filter((file) => named.length === 0 || named.includes(file.replace(/[.]js$/, '')));
  if (chosen.length === 0)
    throw new Refusal(
      'No such scenario.',
      `There are: ${scenarios.map((file) => file.replace(/[.]js$/, '')).join(', ')}`,
    );
  const failed = chosen.filter((file) => {
    process.stdout.write(`\n  ${file}\n`);
    return spawnSync(k6, ['run', '--quiet', at('load-tests', file)], { stdio: 'inherit' }).status !== 0;
  });
  if (failed.length > 0) throw new Refusal(`Below its thresholds: ${failed.join(', ')}`);
} catch (error) {
  tell(error);
}
