import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Socket } from 'socket.io-client';
import type { Envelope } from '../../../src/platform/live/live-event.js';
import type { Acknowledgement } from '../../../src/platform/live/message-router.js';
import { socketTo } from '../../support/live.js';
import type { Wire } from './wire.js';

export interface Said {
  conversationId: string;
  sequence: number;
  clientMessageId: string;
}

/** A notification that gathers: how many things it tells of now. */
export interface Noticed {
  count: number;
}

/**
 * A phone or a laptop that does what a client must and no more: it says after which number it goes on, and sends again
 * what was not acknowledged.
 */
export class Device {
  /** Messages in the order in which they came. */
  readonly heard: Said[] = [];
  /** Notifications of messages, likewise. */
  readonly noticed: Noticed[] = [];
  /** Messages that were acknowledged, in the order in which they were written. */
  readonly sent: Said[] = [];
  readonly wrong: string[] = [];
  cursor = 0;
  private socket: Socket | undefined;
  private open = true;

  constructor(
    private readonly name: string,
    private readonly token: string,
    readonly wire: Wire,
    /** What the promise stands on; without it the test must fail. */
    private readonly replay: boolean,
  ) {
    void this.stayConnected();
  }

  async write(conversationId: string, text: string): Promise<void> {
    const message = { conversationId, text, clientMessageId: randomUUID() };
    while (this.open) {
      const { socket } = this;
      if (!socket?.connected) {
        await sleep(20);
        continue;
      }
      const answer = await this.ask(socket, message);
      if (answer?.ok) return void this.sent.push(answer.result as Said);
      if (answer && answer.problem.status < 500 && answer.problem.status !== 429)
        throw new Error(`${this.name}: ${answer.problem.code} ${answer.problem.detail}`);
    }
  }

  close(): void {
    this.open = false;
    this.socket?.close();
  }

  private ask(socket: Socket, message: object): Promise<Acknowledgement | undefined> {
    return new Promise((resolve) => {
      const lost = () => resolve(undefined);
      socket.once('disconnect', lost);
      socket.timeout(5_000).emit('chat:send', message, (error: Error | null, answer: Acknowledgement) => {
        socket.off('disconnect', lost);
        resolve(error ? undefined : answer);
      });
    });
  }

  private async stayConnected(): Promise<void> {
    while (this.open) {
      if (!this.wire.isOut) await this.connectOnce();
      await sleep(50);
    }
  }

  private connectOnce(): Promise<void> {
    return new Promise((resolve) => {
      const auth = { token: this.token, ...((this.replay || this.cursor === 0) && { after: this.cursor }) };
      const socket = (this.socket = socketTo(`http://127.0.0.1:${this.wire.port}`, auth, { timeout: 3_000 }));
      const over = () => (socket.close(), resolve());
      socket.on('connect_error', over).on('disconnect', over);
      socket.on('live:resync', () => this.wrong.push(`${this.name} was told to read again`));
      socket.onAny((type: string, envelope: Envelope) => {
        if (socket === this.socket && !type.startsWith('live:')) this.take(envelope);
      });
    });
  }

  private take({ type, sequence, data }: Envelope): void {
    if (sequence === null) return;
    if (sequence !== this.cursor + 1)
      this.wrong.push(`${this.name} had ${this.cursor}, then came ${sequence}`);
    this.cursor = sequence;
    if (type === 'chat:message') this.heard.push((data as { message: Said }).message);
    if (type === 'notification:new') this.noticed.push((data as { notification: Noticed }).notification);
  }
}
