import { connect, createServer, type Server, type Socket } from 'node:net';

/** The line between one device and the marketplace: it can be cut, and it can go silent without a word. */
export class Wire {
  private readonly server: Server;
  private readonly pairs = new Set<[Socket, Socket]>();
  private readonly lost = new Set<[Socket, Socket]>();
  private dead = false;
  private silent = false;

  /** `upstream` names a living node, as a load balancer would. */
  constructor(
    readonly port: number,
    private readonly upstream: () => number,
  ) {
    this.server = createServer((near) => this.join(near)).listen(port, '127.0.0.1');
  }

  get isOut(): boolean {
    return this.dead || this.silent;
  }

  /** Both ends notice at once; nobody gets through until it is mended. */
  cut(): void {
    this.dead = true;
    this.drop();
  }

  /** Nobody notices: what is sent is swallowed, as when a phone leaves the Wi-Fi. */
  swallow(): void {
    this.silent = true;
  }

  /** What is connected now leads nowhere from here on, as behind a firewall that forgot it; new connections do. */
  lose(): void {
    for (const pair of this.pairs) this.lost.add(pair);
  }

  mend(): void {
    if (this.silent) this.drop();
    this.dead = this.silent = false;
  }

  close(): void {
    this.cut();
    this.server.close();
  }

  private join(near: Socket): void {
    near.on('error', () => undefined);
    if (this.dead) return void near.destroy();
    const far = connect(this.upstream(), '127.0.0.1');
    const pair: [Socket, Socket] = [near, far];
    this.pairs.add(pair);
    const end = () => {
      this.pairs.delete(pair);
      this.lost.delete(pair);
      pair.forEach((socket) => socket.destroy());
    };
    far.on('error', end).on('close', end);
    near.on('close', end);
    const swallowed = () => this.silent || this.lost.has(pair);
    near.on('data', (bytes) => swallowed() || far.write(bytes));
    far.on('data', (bytes) => swallowed() || near.write(bytes));
  }

  private drop(): void {
    for (const pair of this.pairs) pair.forEach((socket) => socket.destroy());
  }
}
