import { Injectable } from '@nestjs/common';
import { errors, jwtVerify, SignJWT } from 'jose';
import { Config } from '#platform/config/config.js';
import { authSecrets } from './derived-keys.js';

export const ACCESS_MINUTES = 15;

/** RFC 9068: no other kind of token signed with the same key passes for one of these. */
const TYPE = 'at+jwt';

export type AccessClaim = { sessionId: string; userId: string };
export type AccessReading = AccessClaim | 'expired' | 'invalid';

/** Short-lived proof of a session. Says who, never what they may do: roles are asked for at each request. */
@Injectable()
export class AccessToken {
  /** It is signed by the first. */
  private readonly keys: Uint8Array[];
  /** The api issues them for itself. */
  private readonly issuer: string;

  constructor({ settings }: Config) {
    this.keys = authSecrets(settings).map((secret) => new TextEncoder().encode(secret));
    this.issuer = settings.API_URL;
  }

  async issue({ sessionId, userId }: AccessClaim): Promise<{ token: string; expiresAt: Date }> {
    const expiresAt = new Date(Date.now() + ACCESS_MINUTES * 60_000);
    const token = await new SignJWT({ sid: sessionId })
      .setProtectedHeader({ alg: 'HS256', typ: TYPE })
      .setIssuer(this.issuer)
      .setAudience(this.issuer)
      .setSubject(userId)
      .setIssuedAt()
      .setExpirationTime(expiresAt)
      .sign(this.keys[0]!);
    return { token, expiresAt };
  }

  async read(token: string): Promise<AccessReading> {
    let reading: AccessReading = 'invalid';
    for (const key of this.keys) {
      reading = await this.readSignedBy(key, token);
      if (reading !== 'invalid') break;
    }
    return reading;
  }

  private async readSignedBy(key: Uint8Array, token: string): Promise<AccessReading> {
    try {
      const { payload } = await jwtVerify<{ sid: string }>(token, key, {
        algorithms: ['HS256'],
        typ: TYPE,
        issuer: this.issuer,
        audience: this.issuer,
        requiredClaims: ['sub', 'sid', 'exp'],
      });
      return { sessionId: payload.sid, userId: payload.sub! };
    } catch (error) {
      // Ours by its seal, but from before it said what it is for: the client refreshes, as for one that is too old.
      const ours = error instanceof errors.JWTExpired || error instanceof errors.JWTClaimValidationFailed;
      return ours ? 'expired' : 'invalid';
    }
  }
}
