import { connect, createServer, type Server, type Socket } from 'node:net';

const CHECK_MS = 250;

/** A TCP load balancer: new connections go to those that said of themselves that they are ready, in turn. */
export class Balancer {
  private readonly server: Server;
  private readonly open = new Set<Socket>();
  private readonly checks: NodeJS.Timeout;
  private ready: number[];
  private turn = 0;

  constructor(
    readonly port: number,
    private readonly upstreams: number[],
  ) {
    this.ready = upstreams;
    this.server = createServer((near) => this.join(near)).listen(port, '127.0.0.1');
    this.checks = setInterval(() => void this.check(), CHECK_MS);
  }

  isReady(port: number): boolean {
    return this.ready.includes(port);
  }

  private async check(): Promise<void> {
    const said = await Promise.all(
      this.upstreams.map((port) => fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined)),
    );
    this.ready = this.upstreams.filter((_, i) => said[i]?.ok);
  }

  private join(near: Socket): void {
    const far = connect(this.ready[this.turn++ % this.ready.length]!, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy()).on('close', () => (this.open.delete(one), other.destroy()));
    }
  }

  close(): void {
    clearInterval(this.checks);
    this.server.close();
    this.open.forEach((socket) => socket.destroy());
  }
}
