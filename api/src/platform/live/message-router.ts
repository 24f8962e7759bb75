import { Injectable, Logger } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { refuseUnstorable } from '#platform/http/json-body.js';
import { RequestInvalid, ServerFailed, SignInRequired } from '#platform/http/http.errors.js';
import { problemOf } from '#platform/http/problem.filter.js';
import type { Problem } from '#platform/http/problem.js';
import { fieldErrors } from '#platform/http/validation.pipe.js';
import { RateLimits } from '#platform/limits/rate-limits.js';
import { Refusal } from '#shared/errors.js';
import { newId } from '#shared/id.js';
import type { Connection } from './connection.js';
import { FloodGate } from './flood-gate.js';
import { MessageUnknown, TooManyMessages } from './live.errors.js';
import { CLIENT_MESSAGE, type ClientMessage, type MessageHandler } from './on-message.js';

export type Acknowledgement = { ok: true; result: unknown } | { ok: false; problem: Problem };

const BURST = 60;
const PER_SECOND = 30;
const MOST_REFUSALS = 300;
/** Of a name that nobody knows, so much is repeated. */
const LONGEST_NAME = 60;

/** Takes what clients send to the class that handles it, and its answer back. */
@Injectable()
export class MessageRouter {
  private readonly log = new Logger('Live');
  private handlers: Map<string, { message: ClientMessage; handler: MessageHandler<unknown> }> | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    private readonly limits: RateLimits,
  ) {}

  attach(connection: Connection): void {
    const gate = new FloodGate(BURST, PER_SECOND);
    // Nothing of a frame is what the types of socket.io say: a name may be a number, a body a Buffer.
    connection.socket.onAny((name: unknown, ...sent: unknown[]) => {
      const acknowledge = sent.at(-1);
      const body = typeof acknowledge === 'function' && sent.length === 1 ? undefined : sent[0];
      this.answer(name, body, connection, gate)
        .then((answer) => {
          if (typeof acknowledge === 'function') acknowledge(answer);
        })
        .catch((error: unknown) => this.log.error({ err: error }, 'a message could not be answered'));
    });
  }

  private async answer(
    name: unknown,
    body: unknown,
    connection: Connection,
    gate: FloodGate,
  ): Promise<Acknowledgement> {
    try {
      if (!gate.pass()) {
        if (gate.refusals > MOST_REFUSALS) connection.end('too-many-messages');
        throw new TooManyMessages(`${PER_SECOND} a second are taken. Slow down.`, { retryAfterSeconds: 1 });
      }
      if (typeof name !== 'string') throw new MessageUnknown('The name of a message is text.');
      return { ok: true, result: await this.handle(name, body, connection) };
    } catch (error) {
      return { ok: false, problem: this.problem(String(name).slice(0, LONGEST_NAME), error) };
    }
  }

  private async handle(name: string, body: unknown, connection: Connection): Promise<unknown> {
    const known = this.all.get(name);
    if (!known) throw new MessageUnknown(`There is no message "${name.slice(0, LONGEST_NAME)}".`);
    const { message, handler } = known;
    await this.spend(message, connection);
    if (message.permission === 'signed-in' && !connection.actor)
      throw new SignInRequired('Connect again with a token, or sign in in the browser.');
    const { success, data, error } = message.body.safeParse(body);
    if (!success) {
      const errors = fieldErrors(error.issues);
      throw new RequestInvalid(`${errors[0]?.pointer || 'The message'}: ${errors[0]?.message}`, { errors });
    }
    refuseUnstorable(data);
    return (await handler.handle(data, connection)) ?? {};
  }

  /** However many sockets a person opens, wherever they lead: what they say is counted together. */
  private async spend({ limit }: ClientMessage, { actor, address }: Connection): Promise<void> {
    const { allowed, resetSeconds } = await (actor
      ? this.limits.spend(limit ?? 'live', `user:${actor.userId}`)
      : this.limits.spend('address', address));
    if (!allowed)
      throw new TooManyMessages(`Wait ${resetSeconds} seconds.`, { retryAfterSeconds: resetSeconds });
  }

  private problem(name: string, error: unknown): Problem {
    const request = { id: newId(), url: name };
    if (error instanceof Refusal) return problemOf(error, request);
    this.log.error({ err: error, requestId: request.id }, `message ${name}`);
    return problemOf(new ServerFailed('It is written down. Try again in a moment.'), request);
  }

  private get all() {
    return (this.handlers ??= new Map(
      this.discovery.getProviders().flatMap(({ metatype, instance }) => {
        const message =
          metatype && instance && this.reflector.get<ClientMessage | undefined>(CLIENT_MESSAGE, metatype);
        const handler = instance as MessageHandler<unknown>;
        return message ? [[message.name, { message, handler }] as const] : [];
      }),
    ));
  }
}
