import { createHmac, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import { derivedKeys, type AuthSecrets } from './derived-keys.js';

const PREFIX_LENGTH = 4;
const ID_BYTES = 16;
const TIME_BYTES = 6;
/** Makes 39 bytes in all: base64 then has no bits to spare, so that one token is written in one way only. */
const SEAL_BYTES = 17;
const SIGNED_BYTES = ID_BYTES + TIME_BYTES;
const TOKEN_LENGTH = PREFIX_LENGTH + ((SIGNED_BYTES + SEAL_BYTES) * 4) / 3;
const WELL_FORMED = /^[\w-]+$/;

interface Kind {
  /** Four characters that tell people and secret scanners what it is. */
  prefix: string;
  purpose: string;
  seconds: number;
}

/**
 * A random id with its time of issue and an HMAC over both. Nothing is stored for it: a token that verifies was issued
 * by this marketplace for this purpose, any other one is worth nothing.
 */
export class SignedIds {
  private readonly keys: [KeyObject, ...KeyObject[]];

  constructor(
    secrets: AuthSecrets,
    private readonly kind: Kind,
  ) {
    this.keys = derivedKeys(secrets, kind.purpose);
  }

  /** The token is valid only together with what it is bound to. */
  issue(boundTo = '', now = Date.now()): string {
    const signed = Buffer.alloc(SIGNED_BYTES);
    randomBytes(ID_BYTES).copy(signed);
    signed.writeUIntBE(now, ID_BYTES, TIME_BYTES);
    return (
      this.kind.prefix + Buffer.concat([signed, seal(this.keys[0], signed, boundTo)]).toString('base64url')
    );
  }

  /** Returns the id, or null for a token that is absent, forged, damaged or expired. */
  read(token: string | null, boundTo = '', now = Date.now()): string | null {
    if (token?.length !== TOKEN_LENGTH || !token.startsWith(this.kind.prefix)) return null;
    const text = token.slice(PREFIX_LENGTH);
    if (!WELL_FORMED.test(text)) return null;
    const bytes = Buffer.from(text, 'base64url');
    const signed = bytes.subarray(0, SIGNED_BYTES);
    const given = bytes.subarray(SIGNED_BYTES);
    if (!this.keys.some((key) => timingSafeEqual(given, seal(key, signed, boundTo)))) return null;
    if (now - signed.readUIntBE(ID_BYTES, TIME_BYTES) > this.kind.seconds * 1000) return null;
    return signed.toString('base64url', 0, ID_BYTES);
  }
}

const seal = (key: KeyObject, signed: Buffer, boundTo: string): Buffer =>
  createHmac('sha256', key).update(signed).update(boundTo).digest().subarray(0, SEAL_BYTES);
