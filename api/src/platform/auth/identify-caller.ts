import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Config } from '#platform/config/config.js';
import type { Caller } from '#platform/http/caller.js';
import type { Actor } from '#shared/actor.js';
import { AccessToken } from './access-token.js';
import { cookieName, type CookieName } from './session-cookies.js';
import { PERSONAL_TOKEN_PREFIX, SessionGate } from './session-gate.js';

export type Standing = 'signed-in' | 'anonymous' | 'expired' | 'invalid';

export interface Identified {
  caller: Caller;
  standing: Standing;
  /** True when a browser's cookie spoke, so that the origin of a write must be checked. */
  byCookie: boolean;
}

/** Finds out who sent a request, from a bearer token or a browser's cookies. */
@Injectable()
export class IdentifyCaller {
  private gate: SessionGate | undefined;

  constructor(
    private readonly tokens: AccessToken,
    private readonly config: Config,
    private readonly modules: ModuleRef,
  ) {}

  async of(request: Pick<FastifyRequest, 'headers' | 'cookies' | 'ip'>): Promise<Identified> {
    const cookie = (name: CookieName) => request.cookies[cookieName(name, this.config.secureCookies)] || null;
    const header = (name: string) => (request.headers[name] as string | undefined) ?? null;
    const bearer = header('authorization')?.match(/^Bearer (.+)$/i)?.[1] ?? null;
    const accessCookie = cookie('access');
    const proof = bearer ?? accessCookie;
    const { actor, standing } = proof ? await this.read(proof) : NOBODY;
    const refreshToken = cookie('refresh');

    return {
      byCookie: !bearer && (accessCookie !== null || refreshToken !== null || cookie('cart') !== null),
      // The access cookie of a browser disappears when it expires; its refresh cookie is still there.
      standing: !proof && refreshToken ? 'expired' : standing,
      caller: {
        actor,
        transport: header('session-transport') === 'cookie' ? 'cookie' : 'token',
        refreshToken,
        cartToken: header('cart-token') ?? cookie('cart'),
        checkoutToken: header('checkout-token') ?? header('cart-token') ?? cookie('cart'),
        address: request.ip,
        userAgent: header('user-agent') ?? '',
      },
    };
  }

  private async read(proof: string): Promise<{ actor: Actor | null; standing: Standing }> {
    const gate = (this.gate ??= this.modules.get<SessionGate>(SessionGate, { strict: false }));
    if (proof.startsWith(PERSONAL_TOKEN_PREFIX)) return asStanding(await gate.actorOfToken(proof));
    const claim = await this.tokens.read(proof);
    if (claim === 'expired' || claim === 'invalid') return { actor: null, standing: claim };
    return asStanding(await gate.actorOfSession(claim.sessionId));
  }
}

const NOBODY = { actor: null, standing: 'anonymous' as const };
const asStanding = (actor: Actor | null) => ({
  actor,
  standing: actor ? ('signed-in' as const) : ('invalid' as const),
});
