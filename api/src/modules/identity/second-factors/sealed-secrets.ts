import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config.js';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/**
 * What must be read again is kept encrypted (AES-256-GCM), what need only be recognised as an HMAC-SHA-256; either
 * belongs to one account and is worth nothing to who has the database without `AUTH_SECRET`.
 */
@Injectable()
export class SealedSecrets {
  private readonly cipherKey: Buffer;
  private readonly hashKey: Buffer;

  constructor({ settings }: Config) {
    const key = (use: string) => Buffer.from(hkdfSync('sha256', settings.AUTH_SECRET, '', use, KEY_BYTES));
    this.cipherKey = key('authenticator secret');
    this.hashKey = key('recovery code');
  }

  seal(userId: string, secret: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.cipherKey, nonce).setAAD(Buffer.from(userId));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** Throws when it was sealed for another account, with another key, or changed since. */
  open(userId: string, sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv(CIPHER, this.cipherKey, bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(Buffer.from(userId))
      .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  }

  hash(userId: string, secret: string): string {
    return createHmac('sha256', this.hashKey).update(userId).update(secret).digest('base64url');
  }
}
