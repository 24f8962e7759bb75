import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/** The time between "send me no more" and closing. Everything is answered, and its connection is not kept. */
@Injectable()
export class Drain {
  private begun = false;

  get running(): boolean {
    return this.begun;
  }

  begin(): void {
    this.begun = true;
  }

  /** Whoever is answered meanwhile comes back over a new connection, to another instance. */
  closeAnswered(fastify: FastifyInstance): void {
    fastify.addHook('onSend', (_request, reply, payload, done) => {
      if (this.begun) reply.header('connection', 'close');
      done(null, payload);
    });
  }
}
