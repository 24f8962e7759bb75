import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config.js';
import { SignedIds } from './signed-ids.js';

export const VISITOR_SECONDS = 30 * 24 * 3600;

/** As whom a caller without an account is counted. */
@Injectable()
export class VisitorTokens {
  private readonly ids: SignedIds;

  constructor({ settings }: Config) {
    const kind = { prefix: 'fbv_', purpose: 'visitor token', seconds: VISITOR_SECONDS };
    this.ids = new SignedIds(settings, kind);
  }

  issue(now?: number): string {
    return this.ids.issue('', now);
  }

  read(token: string | null, now?: number): string | null {
    return this.ids.read(token, '', now);
  }
}
