import { Injectable } from '@nestjs/common';
import { errors, jwtVerify, SignJWT } from 'jose';
import { Config } from '#platform/config/config.js';

export const ACCESS_MINUTES = 15;

export type AccessClaim = { sessionId: string; userId: string };
export type AccessReading = AccessClaim | 'expired' | 'invalid';

/** Short-lived proof of a session. Says who, never what they may do: roles are asked for at each request. */
@Injectable()
export class AccessToken {
  private readonly key: Uint8Array;

  constructor({ settings }: Config) {
    this.key = new TextEncoder().encode(settings.AUTH_SECRET);
  }

  async issue({ sessionId, userId }: AccessClaim): Promise<{ token: string; expiresAt: Date }> {
    const expiresAt = new Date(Date.now() + ACCESS_MINUTES * 60_000);
    const token = await new SignJWT({ sid: sessionId })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(userId)
      .setIssuedAt()
      .setExpirationTime(expiresAt)
      .sign(this.key);
    return { token, expiresAt };
  }

  async read(token: string): Promise<AccessReading> {
    try {
      const { payload } = await jwtVerify<{ sid: string }>(token, this.key, { algorithms: ['HS256'] });
      return { sessionId: payload.sid, userId: payload.sub! };
    } catch (error) {
      return error instanceof errors.JWTExpired ? 'expired' : 'invalid';
    }
  }
}
