import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database/database.js';
import { isMadeOfContext, listedForms, type PasswordContext } from '../domain/password-rules.js';
import { PasswordRefused } from '../identity.errors.js';
import { PasswordHashing } from './password-hashing.js';

let leaked: Promise<ReadonlySet<string>> | undefined;

/**
 * Some 49,000 that leaked most often. The list ships with the api, so nothing about a password leaves the house; it is
 * read when the first password is chosen.
 */
const leakedPasswords = () =>
  (leaked ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common']),
  ));

/** Hashes a password that somebody chooses, unless it is one that would be guessed. */
@Injectable()
export class NewPasswords {
  constructor(
    private readonly db: Database,
    private readonly hashing: PasswordHashing,
  ) {}

  async hashFor(userId: string, password: string, pointer: string): Promise<string> {
    const context = await this.db.row<PasswordContext>(
      `SELECT email, display_name AS "displayName", handle FROM users WHERE id = $1::uuid`,
      userId,
    );
    return this.hash(password, context, pointer);
  }

  async hash(password: string, context: PasswordContext | undefined, pointer: string): Promise<string> {
    const list = await leakedPasswords();
    if (listedForms(password).some((form) => list.has(form)))
      throw refused(pointer, 'leaked', 'This password is on lists of leaked passwords. Choose another one.');
    if (context && isMadeOfContext(password, context))
      throw refused(
        pointer,
        'guessable',
        'This password is made of your name, your address or ours. Choose words nobody connects with you.',
      );
    return this.hashing.hash(password);
  }
}

const refused = (pointer: string, code: string, message: string) =>
  new PasswordRefused(message, { errors: [{ pointer, code, message }] });
