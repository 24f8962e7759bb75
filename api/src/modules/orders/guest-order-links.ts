import { createHmac, createSecretKey, hkdfSync, timingSafeEqual, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config.js';

/**
 * A guest has no account to find an order in, only the mails about it: the link in them carries a token that
 * follows from the checkout and our secret, and opens this one checkout. It is never kept anywhere.
 */
@Injectable()
export class GuestOrderLinks {
  private readonly key: KeyObject;
  private readonly site: string;

  constructor({ settings }: Config) {
    this.key = createSecretKey(
      Buffer.from(hkdfSync('sha256', settings.AUTH_SECRET, '', 'guest order link', 32)),
    );
    this.site = settings.STOREFRONT_URL;
  }

  urlFor(checkoutId: string): string {
    return `${this.site}/guest/orders/${checkoutId}/${this.tokenFor(checkoutId).toString('base64url')}`;
  }

  opens(checkoutId: string, token: string | null): boolean {
    const given = Buffer.from(token ?? '', 'base64url');
    const right = this.tokenFor(checkoutId);
    return given.length === right.length && timingSafeEqual(given, right);
  }

  private tokenFor(checkoutId: string): Buffer {
    return createHmac('sha256', this.key).update(checkoutId.toLowerCase()).digest();
  }
}
