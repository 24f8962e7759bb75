import { Injectable } from '@nestjs/common';
import type { Caller } from '#platform/http/caller.js';
import { originOf } from '../domain/origin.js';
import { SecondFactorFailed } from '../identity.events.js';
import { AccountLock } from '../persistence/account-lock.js';
import { MailLinks } from '../persistence/mail-links.js';
import type { ResetPasswordBody } from '../second-factors.contract.js';
import { SecondFactorRequired } from '../second-factors.errors.js';
import { SecurityLog } from '../security-log.js';
import { Passkeys } from './passkeys.js';
import { SecondFactors } from './second-factors.js';

export type ShownFactor = 'shown' | 'none';

/** Who reads somebody's mailbox has one factor: an account with two asks for the other before its password changes. */
@Injectable()
export class ResetFactor {
  constructor(
    private readonly lock: AccountLock,
    private readonly factors: SecondFactors,
    private readonly passkeys: Passkeys,
    private readonly links: MailLinks,
    private readonly log: SecurityLog,
  ) {}

  /** `none`: the account has no other. Wrong codes are counted at the link, one after the other. */
  async shownWith(
    userId: string,
    { token, code, passkey }: ResetPasswordBody,
    caller: Caller,
  ): Promise<ShownFactor | 'wrong'> {
    await this.lock.toTakeAccess(userId);
    const factors = await this.factors.of(userId);
    if (factors.length === 0 || !(await this.links.find(token, 'reset'))) return 'none';
    if (!code && !passkey)
      throw new SecondFactorRequired('Send a code of your app, a recovery code or a passkey along.', {
        secondFactor: { challenge: null, factors },
      });
    const right = passkey
      ? (await this.passkeys.ownerBy(passkey)) === userId
      : await this.factors.acceptCode(userId, code!, caller);
    if (right) return 'shown';
    await this.links.countWrongCode(token);
    this.log.append(new SecondFactorFailed(userId, { userId, ...originOf(caller) }));
    return 'wrong';
  }
}
