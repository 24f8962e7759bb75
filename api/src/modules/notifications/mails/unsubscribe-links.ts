import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { derivedKeys } from '#platform/auth/derived-keys.js';
import { Config } from '#platform/config/config.js';
import { kinds, type Kind } from '../domain/kinds.js';

/** Mails about one kind of thing, or the daily mail about all. */
export type MailKind = Kind | 'digest';

const KNOWN: readonly string[] = [...kinds, 'digest'];

/** Ends one person's mails of one kind without signing in. Follows from both and our secret, and is kept nowhere. */
@Injectable()
export class UnsubscribeLinks {
  private readonly keys: [KeyObject, ...KeyObject[]];
  private readonly settings: Config['settings'];

  constructor({ settings }: Config) {
    this.keys = derivedKeys(settings, 'unsubscribe link');
    this.settings = settings;
  }

  /** `page` is for people, `oneClick` for mail programs, which post to it (RFC 8058). */
  for(userId: string, kind: MailKind): { page: string; oneClick: string } {
    const token = tokenFor(this.keys[0], userId, kind);
    return {
      page: `${this.settings.STOREFRONT_URL}/unsubscribe?token=${token}`,
      oneClick: `${this.settings.API_URL}/v1/mails/unsubscribe?token=${token}`,
    };
  }

  read(token: string): { userId: string; kind: MailKind } | null {
    const [userId = '', kind = ''] = token.split('.');
    if (!KNOWN.includes(kind)) return null;
    const given = Buffer.from(token);
    const ours = this.keys.some((key) => {
      const right = Buffer.from(tokenFor(key, userId, kind as MailKind));
      return given.length === right.length && timingSafeEqual(given, right);
    });
    return ours ? { userId, kind: kind as MailKind } : null;
  }
}

function tokenFor(key: KeyObject, userId: string, kind: MailKind): string {
  const seal = createHmac('sha256', key).update(`${userId} ${kind}`).digest('base64url');
  return `${userId}.${kind}.${seal}`;
}
