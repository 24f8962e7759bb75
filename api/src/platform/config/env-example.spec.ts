import { readFile, writeFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { expect, it } from '@jest/globals';
import type { z } from 'zod';
import { Variables } from './config.js';
import { SECRETS } from './secret-files.js';

const FILE = new URL('../../../../.env.example', import.meta.url);
const HEAD = `# What the api reads from the environment. Copy this file to .env and change what you need.
# A commented line shows a default, or an option that is off; the others must be set.
# A secret may stand in a file instead: AUTH_SECRET_FILE=/run/secrets/auth-secret. So may these:
# ${SECRETS.join(', ')}.
`;
const REQUIRED = {
  DATABASE_URL: 'postgresql://localhost/flexbizz',
  AUTH_SECRET: 'x'.repeat(32),
  PASSWORD_PEPPER: 'y'.repeat(32),
  PAYMENT_SANDBOX_SECRET: 'z'.repeat(32),
};

const quoted = (value: string): string => (/[\s#"']/.test(value) ? `"${value}"` : value);

function entry([name, schema]: [string, z.ZodType]): string {
  const left = schema.safeParse(undefined);
  const line = `${name}=${quoted(String(left.data ?? ''))}`;
  return `# ${schema.description}\n${left.success ? `# ${line}` : line}\n`;
}

const written = (): string => `${HEAD}\n${Object.entries(Variables.shape).map(entry).join('\n')}`;

it('.env.example says what the api reads (WRITE_ENV_EXAMPLE=1 writes it anew)', async () => {
  if (process.env.WRITE_ENV_EXAMPLE) await writeFile(FILE, written());
  expect(await readFile(FILE, 'utf8')).toBe(written());
});

it('means the defaults, once every line counts', async () => {
  const everyLine = (await readFile(FILE, 'utf8')).replaceAll(/^# ([A-Z0-9_]+=)/gm, '$1');
  const given = Object.entries(parseEnv(everyLine)).filter(([, value]) => value !== '');
  expect(Variables.parse({ ...Object.fromEntries(given), ...REQUIRED })).toEqual(Variables.parse(REQUIRED));
});

it('tells of every variable why it exists', () => {
  const silent = Object.entries(Variables.shape).filter(([, { description }]) => !description?.endsWith('.'));
  expect(silent.map(([name]) => name)).toEqual([]);
});
