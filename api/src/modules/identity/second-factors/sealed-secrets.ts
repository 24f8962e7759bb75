import { createCipheriv, createDecipheriv, createHmac, randomBytes, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { derivedKeys } from '#platform/auth/derived-keys.js';
import { Config } from '#platform/config/config.js';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * What must be read again is kept encrypted (AES-256-GCM), what need only be recognised as an HMAC-SHA-256; either
 * belongs to one account and is worth nothing to who has the database without `AUTH_SECRET`.
 */
@Injectable()
export class SealedSecrets {
  private readonly cipherKeys: [KeyObject, ...KeyObject[]];
  private readonly hashKeys: [KeyObject, ...KeyObject[]];

  constructor({ settings }: Config) {
    this.cipherKeys = derivedKeys(settings, 'authenticator secret');
    this.hashKeys = derivedKeys(settings, 'recovery code');
  }

  seal(userId: string, secret: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.cipherKeys[0], nonce).setAAD(Buffer.from(userId));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** Throws when it was sealed for another account, with another key, or changed since. */
  open(userId: string, sealed: string): string {
    return this.opened(userId, sealed).secret;
  }

  /** Sealed by the secret that signs now; null when it is so already. */
  sealAnew(userId: string, sealed: string): string | null {
    const { secret, place } = this.opened(userId, sealed);
    return place === 0 ? null : this.seal(userId, secret);
  }

  private opened(userId: string, sealed: string): { secret: string; place: number } {
    let reason: unknown;
    for (const [place, key] of this.cipherKeys.entries())
      try {
        return { secret: openWith(key, userId, sealed), place };
      } catch (error) {
        reason ??= error;
      }
    throw reason;
  }

  hash(userId: string, secret: string): string {
    return this.hashes(userId, secret)[0]!;
  }

  /** By every secret that may have made the hash. */
  hashes(userId: string, secret: string): string[] {
    return this.hashKeys.map((key) =>
      createHmac('sha256', key).update(userId).update(secret).digest('base64url'),
    );
  }
}

function openWith(key: KeyObject, userId: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(Buffer.from(userId))
    .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
}
