import { describe, expect, it } from '@jest/globals';
import { testConfig } from '../../../../test/support/config.js';
import { PasswordHashingBusy } from '../identity.errors.js';
import { MOST_PEOPLE, PasswordHashing } from './password-hashing.js';

const URL = 'postgresql://nobody@localhost/nothing';
const hashing = (pepper = 'y'.repeat(32), cost = 4) =>
  new PasswordHashing(testConfig(URL, { PASSWORD_PEPPER: pepper }), cost);

describe('password hashing', () => {
  it('knows the password again, and no other', async () => {
    const passwords = hashing();
    const hash = await passwords.hash('correct horse battery');
    await expect(passwords.matches('correct horse battery', hash)).resolves.toBe(true);
    await expect(passwords.matches('correct horse batterz', hash)).resolves.toBe(false);
  });

  it('tells apart long passwords that differ after byte 72', async () => {
    const passwords = hashing();
    const long = 'p'.repeat(100);
    const hash = await passwords.hash(`${long}1`);
    await expect(passwords.matches(`${long}2`, hash)).resolves.toBe(false);
  });

  it('is worth nothing without the pepper', async () => {
    const hash = await hashing().hash('correct horse battery');
    await expect(hashing('x'.repeat(32)).matches('correct horse battery', hash)).resolves.toBe(false);
  });

  it('knows passwords of the pepper before, and says so, while both are known', async () => {
    const both = { PASSWORD_PEPPER: 'n'.repeat(32), PASSWORD_PEPPER_FALLBACK: 'y'.repeat(32) };
    const during = new PasswordHashing(testConfig(URL, both), 4);
    const [old, anew] = [await hashing().hash('correct horse'), await during.hash('correct horse')];
    expect(await during.compare('correct horse', old)).toBe('fallback');
    expect(await during.compare('correct horse', anew)).toBe('current');
    expect(await during.compare('wrong horse', old)).toBeNull();
    expect(await hashing('n'.repeat(32)).matches('correct horse', anew)).toBe(true);
  });

  it('does the same work for an address nobody has', async () => {
    const passwords = hashing(undefined, 9);
    const hash = await passwords.hash('correct horse battery');
    // Time of the processor, not of the clock: other work on the machine adds nothing to it.
    const workOf = async (known: string | undefined) => {
      const before = process.cpuUsage();
      await passwords.matches('a wrong password', known);
      return process.cpuUsage(before).user;
    };
    const work = { known: 0, unknown: 0 };
    for (let i = 0; i < 12; i++) {
      work.known += await workOf(hash);
      work.unknown += await workOf(undefined);
    }
    expect(work.unknown / work.known).toBeGreaterThan(0.6);
    expect(work.unknown / work.known).toBeLessThan(1.6);
  }, 60_000);

  it('refuses a crowd at once, with a time to come back', async () => {
    const passwords = hashing(undefined, 8);
    const crowd = await Promise.allSettled(Array.from({ length: 30 }, () => passwords.hash('correct horse')));
    const refused = crowd.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
    expect(crowd.length - refused.length).toBe(MOST_PEOPLE);
    for (const { reason } of refused) {
      expect(reason).toBeInstanceOf(PasswordHashingBusy);
      expect(reason.details.retryAfterSeconds).toBeGreaterThan(0);
    }
  });
});
