import { missingSql } from '../../prisma/new-migration.mjs';
import { outdated } from '../tools/contract.mjs';
import { attempt } from '../tools/run.mjs';

export const CONTRACT_CHECKS = [
  {
    name: 'generated files are up to date',
    async run() {
      const stale = await outdated();
      const output = `${stale.join('\n')}\nwere not what the sources say. They are now: review and commit them.`;
      return { failed: stale.length > 0 ? 1 : 0, output };
    },
  },
  {
    name: 'contract has no error and no warning',
    async run() {
      const env = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
      const { code, output } = await attempt('redocly', ['lint', 'openapi.yaml', '--max-problems', '20'], {
        env,
      });
      return { failed: code !== 0 || /\d+ warning/.test(output) ? 1 : 0, output };
    },
  },
];

export const migrationsCheck = (databaseUrl) => ({
  name: 'migrations say what the schema says',
  async run() {
    const missing = await missingSql(databaseUrl);
    return { failed: missing ? 1 : 0, output: `npm run migration -- a_name would write:\n${missing}` };
  },
});
