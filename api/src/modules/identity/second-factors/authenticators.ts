import { Injectable } from '@nestjs/common';
import { generateSecret, generateURI, verifySync } from 'otplib';
import { Database } from '#platform/database/database.js';
import { SealedSecrets } from './sealed-secrets.js';

/** As apps show it beside the code. */
const ISSUER = 'Flex Bizz';
const CODE = /^\d{6}$/;
/** RFC 6238 with what every app supports: SHA-1, six digits, 30 s; a clock may be one step off. */
const STEP_SECONDS = 30;
const PENDING = `pending_since > now() - interval '15 minutes'`;

/** Authenticator apps (TOTP). An account has one; a new one takes its place when its first code is shown. */
@Injectable()
export class Authenticators {
  constructor(
    private readonly db: Database,
    private readonly sealed: SealedSecrets,
  ) {}

  /** Nothing changes before `confirm`. */
  async start(userId: string): Promise<{ secret: string; uri: string }> {
    const secret = generateSecret();
    const account = await this.db.row<{ email: string }>(
      `SELECT email FROM users WHERE id = $1::uuid`,
      userId,
    );
    await this.db.run(
      `INSERT INTO authenticators (user_id, pending_secret, pending_since) VALUES ($1::uuid, $2, now())
       ON CONFLICT (user_id) DO UPDATE SET pending_secret = excluded.pending_secret, pending_since = now()`,
      userId,
      this.sealed.seal(userId, secret),
    );
    return { secret, uri: generateURI({ issuer: ISSUER, label: account!.email, secret }) };
  }

  /** Without a first code: the secret is known to work. */
  async set(userId: string, secret: string): Promise<void> {
    await this.db.run(
      `INSERT INTO authenticators (user_id, secret, added_at) VALUES ($1::uuid, $2, now())`,
      userId,
      this.sealed.seal(userId, secret),
    );
  }

  /** `none`: nothing waits to be confirmed. */
  async confirm(userId: string, code: string): Promise<'confirmed' | 'wrong' | 'none'> {
    const row = await this.db.row<{ pending: string }>(
      `SELECT pending_secret AS pending FROM authenticators WHERE user_id = $1::uuid AND ${PENDING}`,
      userId,
    );
    if (!row) return 'none';
    const step = stepOf(code, this.sealed.open(userId, row.pending));
    if (step === null) return 'wrong';
    const taken = await this.db.run(
      `UPDATE authenticators SET secret = pending_secret, last_step = $3, added_at = now(),
              pending_secret = NULL, pending_since = NULL
       WHERE user_id = $1::uuid AND pending_secret = $2`,
      userId,
      row.pending,
      step,
    );
    return taken === 1 ? 'confirmed' : 'none';
  }

  /** True once for each code, however many send it at the same moment. */
  async accepts(userId: string, code: string): Promise<boolean> {
    if (!CODE.test(code)) return false;
    const row = await this.db.row<{ secret: string }>(
      `SELECT secret FROM authenticators WHERE user_id = $1::uuid AND secret IS NOT NULL`,
      userId,
    );
    const step = row && stepOf(code, this.sealed.open(userId, row.secret));
    if (step === undefined || step === null) return false;
    const used = await this.db.run(
      `UPDATE authenticators SET last_step = $2 WHERE user_id = $1::uuid AND last_step < $2`,
      userId,
      step,
    );
    return used === 1;
  }

  async remove(userId: string): Promise<boolean> {
    const removed = await this.db.run(
      `UPDATE authenticators SET secret = NULL, added_at = NULL WHERE user_id = $1::uuid AND secret IS NOT NULL`,
      userId,
    );
    return removed === 1;
  }
}

/** The time step whose code it is; null for a wrong one. */
function stepOf(code: string, secret: string): number | null {
  if (!CODE.test(code)) return null;
  const read = verifySync({ secret, token: code, epochTolerance: STEP_SECONDS });
  return read.valid && 'timeStep' in read ? read.timeStep : null;
}
