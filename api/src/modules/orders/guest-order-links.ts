import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { derivedKeys } from '#platform/auth/derived-keys.js';
import { Config } from '#platform/config/config.js';

/**
 * A guest has no account to find an order in, only the mails about it: the link in them carries a token that
 * follows from the checkout and our secret, and opens this one checkout. It is never kept anywhere.
 */
@Injectable()
export class GuestOrderLinks {
  private readonly keys: [KeyObject, ...KeyObject[]];
  private readonly site: string;

  constructor({ settings }: Config) {
    this.keys = derivedKeys(settings, 'guest order link');
    this.site = settings.STOREFRONT_URL;
  }

  urlFor(checkoutId: string): string {
    return `${this.site}/guest/orders/${checkoutId}/${tokenFor(this.keys[0], checkoutId).toString('base64url')}`;
  }

  opens(checkoutId: string, token: string | null): boolean {
    const given = Buffer.from(token ?? '', 'base64url');
    return this.keys.some((key) => {
      const right = tokenFor(key, checkoutId);
      return given.length === right.length && timingSafeEqual(given, right);
    });
  }
}

const tokenFor = (key: KeyObject, checkoutId: string): Buffer =>
  createHmac('sha256', key).update(checkoutId.toLowerCase()).digest();
