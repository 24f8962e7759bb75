import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { accountOf, DeviceTokens } from '#platform/auth/device-tokens.js';
import { networkOf } from './network.js';
import type { Policy } from './policies.js';

type Charge = [policy: Policy, key: string];

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
    const { actor, visitor, address } = caller;
    const network = networkOf(address);
    const account = actor && `user:${actor.userId}`;
    const person = account ?? (visitor && `visitor:${visitor}`);
    const charges: Charge[] = [];
    if (limit === 'auth') charges.push(...(account ? [['auth', account] as Charge] : this.ofSignIn(request)));
    else if (limit === 'payments')
      charges.push(['payments-address', network], ['payments', person ?? `network:${network}`]);
    else if (person) charges.push([limit, person]);
    return charges;
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
