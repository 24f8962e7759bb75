import { createECDH, hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config.js';

/** The pair by which push services know us (RFC 8292). Another pair, and every browser has to subscribe again. */
@Injectable()
export class VapidKeys {
  readonly publicKey: string;
  readonly privateKey: string;

  constructor({ settings: { VAPID_PRIVATE_KEY, AUTH_SECRET } }: Config) {
    const secret = VAPID_PRIVATE_KEY
      ? Buffer.from(VAPID_PRIVATE_KEY, 'base64url')
      : Buffer.from(hkdfSync('sha256', AUTH_SECRET, '', 'web push', 32));
    const pair = createECDH('prime256v1');
    pair.setPrivateKey(secret);
    this.privateKey = secret.toString('base64url');
    this.publicKey = pair.getPublicKey('base64url');
  }
}
