import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Caller } from '#platform/http/caller.js';
import { Config } from '#platform/config/config.js';
import { DEVICE_SECONDS, DeviceTokens } from './device-tokens.js';
import { VISITOR_SECONDS } from './visitor-tokens.js';

interface DeliverableSession {
  accessToken: string | null;
  refreshToken: string | null;
  expiresAt: string;
}

const REFRESH_SECONDS = 30 * 24 * 3600;

/** Puts a session where its owner keeps it: httpOnly cookies for a browser, the body for everybody else. */
@Injectable()
export class SessionCookies {
  constructor(
    private readonly config: Config,
    private readonly devices: DeviceTokens,
  ) {}

  deliver<S extends DeliverableSession>(caller: Caller, reply: FastifyReply, session: S): S {
    if (caller.transport === 'token') return session;
    const accessSeconds = Math.max(0, Math.floor((Date.parse(session.expiresAt) - Date.now()) / 1000));
    this.set(reply, 'access', session.accessToken!, accessSeconds);
    this.set(reply, 'refresh', session.refreshToken!, REFRESH_SECONDS);
    return { ...session, accessToken: null, refreshToken: null };
  }

  clear(reply: FastifyReply): void {
    this.set(reply, 'access', '', 0);
    this.set(reply, 'refresh', '', 0);
  }

  /** A browser keeps it as a cookie; other clients send it back as `Visitor-Token`. */
  keepVisitor(caller: Caller, reply: FastifyReply, token: string): void {
    if (caller.transport === 'cookie') this.set(reply, 'visitor', token, VISITOR_SECONDS);
    else reply.header('Visitor-Token', token);
  }

  /** The owner of this account has just signed in on this browser. */
  keepDevice(caller: Caller, reply: FastifyReply, email: string): void {
    if (caller.transport === 'cookie') this.set(reply, 'device', this.devices.issue(email), DEVICE_SECONDS);
  }

  keepCart(reply: FastifyReply, token: string): void {
    this.set(reply, 'cart', token, REFRESH_SECONDS);
  }

  private set(reply: FastifyReply, name: CookieName, value: string, maxAge: number): void {
    const secure = this.config.secureCookies;
    reply.setCookie(cookieName(name, secure), value, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure,
      maxAge,
    });
  }
}

const COOKIES = ['access', 'refresh', 'cart', 'visitor', 'device'] as const;
export type CookieName = (typeof COOKIES)[number];

const named = (prefix: string) =>
  Object.fromEntries(COOKIES.map((name) => [name, `${prefix}flexbizz_${name}`])) as Record<
    CookieName,
    string
  >;
const [PLAIN, BOUND] = [named(''), named('__Host-')];

/** `__Host-` binds a cookie to exactly this host, but browsers demand https for it. */
export const cookieName = (name: CookieName, secure: boolean): string => (secure ? BOUND : PLAIN)[name];
