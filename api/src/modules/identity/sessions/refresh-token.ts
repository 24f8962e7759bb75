import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
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
  private readonly sealKey: Buffer;
  private readonly successorKey: Buffer;

  constructor({ settings }: Config) {
    const key = (use: string) => Buffer.from(hkdfSync('sha256', settings.AUTH_SECRET, '', use, SECRET_BYTES));
    this.sealKey = key('refresh token seal');
    this.successorKey = key('refresh token successor');
  }

  first(sessionId: string): string {
    return this.compose(sessionId, randomBytes(SECRET_BYTES));
  }

  /** The session a token of ours belongs to, however old it is; null for anything else. */
  sessionOf(token: string): string | null {
    const parts = decompose(token);
    if (!parts || !timingSafeEqual(parts.seal, this.seal(parts.id, parts.secret))) return null;
    const hex = parts.id.toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  successorOf(token: string): string {
    const { id, secret } = decompose(token)!;
    const next = createHmac('sha256', this.successorKey).update(id).update(secret).digest();
    return this.compose(id.toString('hex'), next);
  }

  private compose(sessionId: string, secret: Buffer): string {
    const id = Buffer.from(sessionId.replaceAll('-', ''), 'hex');
    return PREFIX + Buffer.concat([id, secret, this.seal(id, secret)]).toString('base64url');
  }

  private seal(id: Buffer, secret: Buffer): Buffer {
    return createHmac('sha256', this.sealKey).update(id).update(secret).digest().subarray(0, SEAL_BYTES);
  }
}

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
