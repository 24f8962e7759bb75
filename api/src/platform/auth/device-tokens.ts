import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config.js';
import { SignedIds } from './signed-ids.js';

export const DEVICE_SECONDS = 365 * 24 * 3600;

/**
 * A browser on which the owner of an account has signed in before. It opens nothing; its tries are counted apart from
 * those of strangers, so that no flood of wrong passwords keeps the owner out (OWASP's device cookies).
 */
@Injectable()
export class DeviceTokens {
  private readonly ids: SignedIds;

  constructor({ settings }: Config) {
    const kind = { prefix: 'fbd_', purpose: 'device token', seconds: DEVICE_SECONDS };
    this.ids = new SignedIds(settings, kind);
  }

  issue(email: string): string {
    return this.ids.issue(accountOf(email));
  }

  /** The device's id, if the owner of this e-mail address signed in on it. */
  read(token: string | null, email: string): string | null {
    return this.ids.read(token, accountOf(email));
  }
}

/** An account by what its owner types at sign-in. */
export const accountOf = (email: string): string => email.trim().toLowerCase().slice(0, 254);
