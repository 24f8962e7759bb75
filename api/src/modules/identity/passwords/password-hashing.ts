import { createHmac } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Inject, Injectable } from '@nestjs/common';
import bcrypt from 'bcrypt';
import { Config } from '#platform/config/config.js';
import { PasswordHashingBusy } from '../identity.errors.js';
import { BoundedQueue } from './bounded-queue.js';

/** 12 is about 0.3 s of CPU. Only tests give less. */
export const PASSWORD_COST = Symbol('password cost');

/** A core, and one of libuv's four threads, stay with those who only look around. */
const AT_ONCE = Math.max(1, Math.min(3, availableParallelism() - 1));
/** Whoever is let in waits a second or two; a longer line would only be given up on. */
const MOST_WAITING = 4 * AT_ONCE;
export const MOST_PEOPLE = AT_ONCE + MOST_WAITING;

/** bcrypt over a keyed digest: bcrypt itself reads 72 bytes only. Runs on libuv's threads, few at a time. */
@Injectable()
export class PasswordHashing {
  private readonly queue = new BoundedQueue(
    AT_ONCE,
    MOST_WAITING,
    () => new PasswordHashingBusy('Try again in a moment.', { retryAfterSeconds: 2 }),
  );
  private readonly nobodysHash: string;

  constructor(
    private readonly config: Config,
    @Inject(PASSWORD_COST) private readonly cost: number,
  ) {
    this.nobodysHash = bcrypt.genSaltSync(cost) + 'a'.repeat(31);
  }

  /** Refuses a crowd before anything else is asked for it. */
  expectRoom(): void {
    this.queue.expectRoom();
  }

  hash(password: string): Promise<string> {
    const { PASSWORD_PEPPER: pepper } = this.config.settings;
    return this.queue.run(() => bcrypt.hash(peppered(password.normalize('NFC'), pepper), this.cost));
  }

  async matches(password: string, hash: string | undefined): Promise<boolean> {
    return (await this.compare(password, hash)) !== null;
  }

  /** By which pepper it is this password. Without a hash (nobody has this address) it takes as long and is null. */
  async compare(password: string, hash: string | undefined): Promise<'current' | 'fallback' | null> {
    const { PASSWORD_PEPPER, PASSWORD_PEPPER_FALLBACK } = this.config.settings;
    const isOf = (pepper: string) => this.isMadeWith(pepper, password, hash ?? this.nobodysHash);
    let pepper: 'current' | 'fallback' | null = null;
    if (await isOf(PASSWORD_PEPPER)) pepper = 'current';
    else if (PASSWORD_PEPPER_FALLBACK && (await isOf(PASSWORD_PEPPER_FALLBACK))) pepper = 'fallback';
    return hash === undefined ? null : pepper;
  }

  private async isMadeWith(pepper: string, password: string, hash: string): Promise<boolean> {
    const compare = (form: string) => this.queue.run(() => bcrypt.compare(peppered(form, pepper), hash));
    // Older hashes were made of the compatibility form, which only few passwords have as another one.
    const [form, older] = [password.normalize('NFC'), password.normalize('NFKC')];
    return (await compare(form)) || (older !== form && (await compare(older)));
  }
}

const peppered = (form: string, pepper: string): string =>
  createHmac('sha384', pepper).update(form).digest('base64');
