import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Config } from './config.js';
import { readSecretFiles } from './secret-files.js';

const folder = mkdtempSync(join(tmpdir(), 'secret-files-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const OTHERS = { DATABASE_URL: 'postgresql://localhost/none', PAYMENT_SANDBOX_SECRET: 'z'.repeat(32) };

describe('secrets in files', () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  it('count as if they stood in the environment, without the line break at the end', () => {
    const { settings } = Config.fromEnvironment({
      ...OTHERS,
      AUTH_SECRET_FILE: file('auth', `${'a'.repeat(31)} \n`),
      PASSWORD_PEPPER: '',
      PASSWORD_PEPPER_FILE: file('pepper', 'p'.repeat(40)),
      SMTP_URL_FILE: file('smtp', 'smtps://user:word@mail.test\r\n'),
    });
    expect(settings).toMatchObject({
      AUTH_SECRET: `${'a'.repeat(31)} `,
      PASSWORD_PEPPER: 'p'.repeat(40),
      SMTP_URL: 'smtps://user:word@mail.test',
    });
  });

  it('that cannot be used are all named at start, and nothing that a file holds is shown', () => {
    const start = () =>
      Config.fromEnvironment({
        ...OTHERS,
        AUTH_SECRET_FILE: join(folder, 'nowhere'),
        PASSWORD_PEPPER_FILE: file('none', '\n'),
        S3_SECRET_KEY_FILE: folder,
        MEILI_KEY: 'one',
        MEILI_KEY_FILE: file('meili', 'worth-much'),
      });
    for (const part of [
      /AUTH_SECRET_FILE: .+ENOENT/,
      /PEPPER_FILE: .+is empty/,
      /S3_SECRET_KEY_FILE: .+EISDIR/,
    ])
      expect(start).toThrow(part);
    expect(start).toThrow('MEILI_KEY_FILE: MEILI_KEY is set too. Leave one of the two away.');
    expect(start).not.toThrow(/worth-much|AUTH_SECRET:/);
  });

  it('are judged as every secret is', () => {
    const files = {
      AUTH_SECRET_FILE: file('short', 'short'),
      PASSWORD_PEPPER_FILE: file('long', 'p'.repeat(40)),
    };
    expect(() => Config.fromEnvironment({ ...OTHERS, ...files })).toThrow(/^ {2}AUTH_SECRET: .+>=32/m);
  });

  it('are secrets alone: no other setting comes from a file', () => {
    const { given } = readSecretFiles({ LOG_LEVEL_FILE: file('level', 'silent') });
    expect(given.LOG_LEVEL).toBeUndefined();
  });
});
