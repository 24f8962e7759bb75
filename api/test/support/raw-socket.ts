import { until } from './until.js';

/** A WebSocket as an attacker opens it: frames are text or bytes, and nothing completes them. */
export class RawSocket {
  readonly frames: string[] = [];
  isClosed = false;
  private readonly socket: WebSocket;

  private constructor(url: string) {
    this.socket = new WebSocket(url);
    this.socket.addEventListener('message', ({ data }) => this.frames.push(String(data)));
    this.socket.addEventListener('close', () => (this.isClosed = true));
    this.socket.addEventListener('error', () => undefined);
  }

  /** Returns an open line, or one that was refused at the upgrade. */
  static async open(baseUrl: string): Promise<RawSocket> {
    const raw = new RawSocket(`${baseUrl.replace('http', 'ws')}/v1/live/?EIO=4&transport=websocket`);
    await until(async () => raw.frames.length > 0 || raw.isClosed);
    return raw;
  }

  /** Introduces itself as a visitor and waits for the welcome. */
  async join(): Promise<this> {
    this.send('40');
    await this.hears('live:ready');
    return this;
  }

  send(frame: string | Uint8Array): void {
    this.socket.send(frame);
  }

  hears(text: string): Promise<string> {
    return until(async () => this.frames.find((frame) => frame.includes(text)));
  }

  closes(): Promise<boolean> {
    return until(async () => this.isClosed, 15);
  }

  close(): void {
    this.socket.close();
  }
}
