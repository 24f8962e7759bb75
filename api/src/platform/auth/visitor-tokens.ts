import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config.js';

const PREFIX = 'fbv_';
const ID_BYTES = 16;
const TIME_BYTES = 6;
/** Makes 39 bytes in all: base64 then has no bits to spare, so that one token is written in one way only. */
const SEAL_BYTES = 17;
const SIGNED_BYTES = ID_BYTES + TIME_BYTES;
const TOKEN = new RegExp(`^${PREFIX}[\\w-]{${((SIGNED_BYTES + SEAL_BYTES) * 4) / 3}}$`);

export const VISITOR_SECONDS = 30 * 24 * 3600;

/**
 * `fbv_` + a random id, the time of issue and an HMAC over both. Nothing is stored for it: a token that verifies was
 * issued here, and any other one is no visitor at all.
 */
@Injectable()
export class VisitorTokens {
  private readonly key: Buffer;

  constructor({ settings }: Config) {
    this.key = Buffer.from(hkdfSync('sha256', settings.AUTH_SECRET, '', 'visitor token', 32));
  }

  issue(now = Date.now()): string {
    const signed = Buffer.alloc(SIGNED_BYTES);
    randomBytes(ID_BYTES).copy(signed);
    signed.writeUIntBE(now, ID_BYTES, TIME_BYTES);
    return PREFIX + Buffer.concat([signed, this.seal(signed)]).toString('base64url');
  }

  /** Returns the visitor's id, or null for a token that is forged, damaged or expired. */
  read(token: string | null, now = Date.now()): string | null {
    if (token === null || !TOKEN.test(token)) return null;
    const bytes = Buffer.from(token.slice(PREFIX.length), 'base64url');
    const signed = bytes.subarray(0, SIGNED_BYTES);
    if (!timingSafeEqual(bytes.subarray(SIGNED_BYTES), this.seal(signed))) return null;
    if (now - signed.readUIntBE(ID_BYTES, TIME_BYTES) > VISITOR_SECONDS * 1000) return null;
    return signed.toString('base64url', 0, ID_BYTES);
  }

  private seal(signed: Buffer): Buffer {
    return createHmac('sha256', this.key).update(signed).digest().subarray(0, SEAL_BYTES);
  }
}
