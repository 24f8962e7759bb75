import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Config } from '#platform/config/config.js';
import type { Caller } from '#platform/http/caller.js';
import type { Actor } from '#shared/actor.js';
import { AccessToken } from './access-token.js';
import { cookieName, type CookieName } from './session-cookies.js';
import { PERSONAL_TOKEN_PREFIX, SessionGate } from './session-gate.js';
import { VisitorTokens } from './visitor-tokens.js';

export type Standing = 'signed-in' | 'anonymous' | 'expired' | 'invalid';

export interface Identified {
  caller: Caller;
  standing: Standing;
  /** True when a browser's cookie spoke, so that the origin of a write must be checked. */
  byCookie: boolean;
}

/** What of a request, or of a socket's first words, says who it is. */
type Letter = Pick<FastifyRequest, 'headers' | 'cookies' | 'ip'>;

interface Known {
  actor: Actor | null;
  standing: Standing;
}

/** Finds out who sent a request, from a bearer token or a browser's cookies. */
@Injectable()
export class IdentifyCaller {
  private gate: SessionGate | undefined;

  constructor(
    private readonly tokens: AccessToken,
    private readonly visitors: VisitorTokens,
    private readonly config: Config,
    private readonly modules: ModuleRef,
  ) {}

  /** Who shows nothing is nobody at once; only a proof takes time to read. */
  of(request: Letter): Identified | Promise<Identified> {
    const bearer = request.headers.authorization?.match(/^Bearer (.+)$/i)?.[1] ?? null;
    const proof = bearer ?? this.cookie(request, 'access');
    if (!proof) return this.describe(request, bearer, proof, NOBODY);
    return this.read(proof).then((known) => this.describe(request, bearer, proof, known));
  }

  private cookie(request: Letter, name: CookieName): string | null {
    return request.cookies[cookieName(name, this.config.secureCookies)] || null;
  }

  private describe(
    request: Letter,
    bearer: string | null,
    proof: string | null,
    { actor, standing }: Known,
  ): Identified {
    const cookie = (name: CookieName) => this.cookie(request, name);
    const header = (name: string) => (request.headers[name] as string | undefined) ?? null;
    const refreshToken = cookie('refresh');

    return {
      byCookie: !bearer && (cookie('access') !== null || refreshToken !== null || cookie('cart') !== null),
      // The access cookie of a browser disappears when it expires; its refresh cookie is still there.
      standing: !proof && refreshToken ? 'expired' : standing,
      caller: {
        actor,
        transport: header('session-transport') === 'cookie' ? 'cookie' : 'token',
        refreshToken,
        visitor: this.visitors.read(header('visitor-token') ?? cookie('visitor')),
        deviceToken: cookie('device'),
        cartToken: header('cart-token') ?? cookie('cart'),
        checkoutToken: header('checkout-token') ?? header('cart-token') ?? cookie('cart'),
        address: request.ip,
        userAgent: header('user-agent') ?? '',
      },
    };
  }

  private async read(proof: string): Promise<Known> {
    const gate = (this.gate ??= this.modules.get<SessionGate>(SessionGate, { strict: false }));
    if (proof.startsWith(PERSONAL_TOKEN_PREFIX)) return asStanding(await gate.actorOfToken(proof));
    const claim = await this.tokens.read(proof);
    if (claim === 'expired' || claim === 'invalid') return { actor: null, standing: claim };
    return asStanding(await gate.actorOfSession(claim.sessionId));
  }
}

const NOBODY: Known = { actor: null, standing: 'anonymous' };
const asStanding = (actor: Actor | null): Known => ({ actor, standing: actor ? 'signed-in' : 'invalid' });
