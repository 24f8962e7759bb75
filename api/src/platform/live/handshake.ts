import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import type { Socket } from 'socket.io';
import { IdentifyCaller } from '#platform/auth/identify-caller.js';
import { AccessTokenExpired, SignInRequired, TooManyRequests } from '#platform/http/http.errors.js';
import { problemOf } from '#platform/http/problem.filter.js';
import { RateLimits } from '#platform/limits/rate-limits.js';
import { Refusal } from '#shared/errors.js';
import { newId } from '#shared/id.js';
import { Connection } from './connection.js';
import { ConnectionLimit } from './connection-limit.js';
import { TooManyConnections } from './live.errors.js';

/** Lets a socket in: who is it, and is there room? A browser's cookie is believed because its origin was checked. */
@Injectable()
export class Handshake {
  constructor(
    private readonly identify: IdentifyCaller,
    private readonly connections: ConnectionLimit,
    private readonly limits: RateLimits,
    private readonly server: HttpAdapterHost,
  ) {}

  async of(socket: Socket): Promise<Connection> {
    try {
      const { headers } = socket.request;
      const address = this.connections.addressOf(socket.request);
      await this.checkRoom(socket.request, address);
      const { token } = socket.handshake.auth as { token?: unknown };
      const { caller, standing } = await this.identify.of({
        headers: typeof token === 'string' ? { ...headers, authorization: `Bearer ${token}` } : headers,
        cookies: (this.server.httpAdapter.getInstance() as FastifyInstance).parseCookie(headers.cookie ?? ''),
        ip: address,
      });
      if (standing === 'expired') throw new AccessTokenExpired('Call auth.refresh for a new one.');
      if (standing === 'invalid')
        throw new SignInRequired('This session has ended, or the token is not valid.');
      return new Connection(socket, caller.actor, address);
    } catch (error) {
      if (!(error instanceof Refusal)) throw new Error('unavailable');
      const problem = problemOf(error, { id: newId(), url: '/v1/live' });
      throw Object.assign(new Error(problem.code), { data: problem });
    }
  }

  private async checkRoom(request: IncomingMessage, address: string): Promise<void> {
    if (this.connections.isExcess(request)) throw new TooManyConnections('Close some, or wait a minute.');
    const { allowed, resetSeconds } = await this.limits.spend('address', address);
    if (!allowed)
      throw new TooManyRequests(`Wait ${resetSeconds} seconds.`, { retryAfterSeconds: resetSeconds });
  }
}
