import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { accountOf, DeviceTokens } from '#platform/auth/device-tokens.js';
import type { Caller } from '#platform/http/caller.js';
import { networkOf } from './network.js';
import type { Charge } from './policies.js';

const accountKeyOf = ({ actor }: Caller) => actor && `user:${actor.userId}`;
const personOf = (caller: Caller) => accountKeyOf(caller) ?? (caller.visitor && `visitor:${caller.visitor}`);

/**
 * What a request is charged to besides its address, the widest ceiling first. A person is an account, or a visitor
 * whose token we issued; what a caller merely says of itself (a `Cart-Token`) counts for nothing.
 */
@Injectable()
export class Charges {
  constructor(private readonly devices: DeviceTokens) {}

  of(request: FastifyRequest): Charge[] {
    const { caller, operation } = request;
    const { limit = 'general' } = operation;
    if (limit === 'none') return [];
    const account = accountKeyOf(caller);
    const person = personOf(caller);
    const charges: Charge[] = [];
    if (limit === 'auth') charges.push(...(account ? [['auth', account] as Charge] : this.ofSignIn(request)));
    else if (person) charges.push([limit === 'payments' ? 'general' : limit, person]);
    return charges;
  }

  /** What a payment is charged to besides, once: not when the same key is sent again because no answer came. */
  ofPayment({ caller, operation }: FastifyRequest): Charge[] {
    if (operation.limit !== 'payments') return [];
    const network = networkOf(caller.address);
    return [
      ['payments-address', network],
      ['payments', personOf(caller) ?? `network:${network}`],
    ];
  }

  /**
   * Strangers have the few tries of their network, and all strangers together a few more for one account: whoever
   * floods an account from one network keeps nobody out elsewhere, and who guesses from many gets slower. A device on
   * which the owner signed in before is counted by itself, whatever strangers do.
   */
  private ofSignIn({ caller, operation, body }: FastifyRequest): Charge[] {
    const network: Charge = ['auth', `network:${networkOf(caller.address)}`];
    const { email } = (body ?? {}) as { email?: unknown };
    if (typeof email !== 'string') return [network];
    const device = this.devices.read(caller.deviceToken, email);
    if (device) return [['auth', `device:${device}`]];
    const account = `${operation.id}:${createHash('sha256').update(accountOf(email)).digest('base64url')}`;
    return [network, ['account', account], ['account-hour', account]];
  }
}
