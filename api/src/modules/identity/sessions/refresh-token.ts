import { createHash, createHmac, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { derivedKeys } from '#platform/auth/derived-keys.js';
import { Config } from '#platform/config/config.js';

const PREFIX = 'fbr_';
const ID_BYTES = 16;
const SECRET_BYTES = 32;
const SEAL_BYTES = 16;

/**
 * `fbr_` + the session's id, a secret of 256 bits, and our seal. The seal tells an old token of ours (somebody
 * replays it: the session ends) from an invented one (nothing happens). A token's successor follows from it,
 * so that ten tabs that refresh at once are all given the same one, and nobody is signed out.
 */
@Injectable()
export class RefreshTokens {
  private readonly sealKeys: [KeyObject, ...KeyObject[]];
  private readonly successorKeys: [KeyObject, ...KeyObject[]];

  constructor({ settings }: Config) {
    this.sealKeys = derivedKeys(settings, 'refresh token seal');
    this.successorKeys = derivedKeys(settings, 'refresh token successor');
  }

  first(sessionId: string): string {
    return compose(this.sealKeys[0], sessionId, randomBytes(SECRET_BYTES));
  }

  /** The session a token of ours belongs to, however old it is; null for anything else. */
  sessionOf(token: string): string | null {
    const parts = decompose(token);
    if (!parts) return null;
    const { id, secret, seal } = parts;
    if (!this.sealKeys.some((key) => timingSafeEqual(seal, sealOf(key, id, secret)))) return null;
    const hex = id.toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  /** The first is ours to give; another may have been given by a process that signs with the other secret. */
  successorsOf(token: string): [string, ...string[]] {
    const { id, secret } = decompose(token)!;
    const successor = (key: KeyObject, place: number): string => {
      const next = createHmac('sha256', key).update(id).update(secret).digest();
      return compose(this.sealKeys[place]!, id.toString('hex'), next);
    };
    const [first, ...others] = this.successorKeys;
    return [successor(first, 0), ...others.map((key, index) => successor(key, index + 1))];
  }
}

function compose(key: KeyObject, sessionId: string, secret: Buffer): string {
  const id = Buffer.from(sessionId.replaceAll('-', ''), 'hex');
  return PREFIX + Buffer.concat([id, secret, sealOf(key, id, secret)]).toString('base64url');
}

const sealOf = (key: KeyObject, id: Buffer, secret: Buffer): Buffer =>
  createHmac('sha256', key).update(id).update(secret).digest().subarray(0, SEAL_BYTES);

function decompose(token: string): { id: Buffer; secret: Buffer; seal: Buffer } | null {
  if (!token.startsWith(PREFIX)) return null;
  const bytes = Buffer.from(token.slice(PREFIX.length), 'base64url');
  if (bytes.length !== ID_BYTES + SECRET_BYTES + SEAL_BYTES) return null;
  const secretEnd = ID_BYTES + SECRET_BYTES;
  return {
    id: bytes.subarray(0, ID_BYTES),
    secret: bytes.subarray(ID_BYTES, secretEnd),
    seal: bytes.subarray(secretEnd),
  };
}

/** What is kept of a secret that has 256 bits: guessing it from the hash is hopeless without salt or cost. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export const newSecret = (prefix = ''): string => prefix + randomBytes(SECRET_BYTES).toString('base64url');
