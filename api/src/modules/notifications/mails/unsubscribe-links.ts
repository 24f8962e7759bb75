import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config.js';
import { kinds, type Kind } from '../domain/kinds.js';

/** Mails about one kind of thing, or the daily mail about all. */
export type MailKind = Kind | 'digest';

const KNOWN: readonly string[] = [...kinds, 'digest'];

/** Ends one person's mails of one kind without signing in. Follows from both and our secret, and is kept nowhere. */
@Injectable()
export class UnsubscribeLinks {
  private readonly key: Buffer;
  private readonly settings: Config['settings'];

  constructor({ settings }: Config) {
    this.key = Buffer.from(hkdfSync('sha256', settings.AUTH_SECRET, '', 'unsubscribe link', 32));
    this.settings = settings;
  }

  /** `page` is for people, `oneClick` for mail programs, which post to it (RFC 8058). */
  for(userId: string, kind: MailKind): { page: string; oneClick: string } {
    const token = this.tokenFor(userId, kind);
    return {
      page: `${this.settings.STOREFRONT_URL}/unsubscribe?token=${token}`,
      oneClick: `${this.settings.API_URL}/v1/mails/unsubscribe?token=${token}`,
    };
  }

  read(token: string): { userId: string; kind: MailKind } | null {
    const [userId = '', kind = ''] = token.split('.');
    if (!KNOWN.includes(kind)) return null;
    const right = Buffer.from(this.tokenFor(userId, kind as MailKind));
    const given = Buffer.from(token);
    if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
    return { userId, kind: kind as MailKind };
  }

  private tokenFor(userId: string, kind: MailKind): string {
    const seal = createHmac('sha256', this.key).update(`${userId} ${kind}`).digest('base64url');
    return `${userId}.${kind}.${seal}`;
  }
}
