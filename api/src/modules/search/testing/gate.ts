import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** Stands before a server and can be shut, as if that server had been killed. */
export class Gate {
  private shut = false;
  private readonly open = new Set<Socket>();
  private readonly server = createServer((caller) => {
    if (this.shut) return caller.destroy();
    const behind = connect(Number(this.target.port), this.target.hostname);
    for (const [socket, other] of [
      [caller, behind],
      [behind, caller],
    ] as const) {
      this.open.add(socket);
      socket.pipe(other);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.open.delete(socket);
        other.destroy();
      });
    }
  });

  private constructor(private readonly target: URL) {}

  static async before(url: string): Promise<Gate> {
    const gate = new Gate(new URL(url));
    await new Promise<void>((resolve) => gate.server.listen(0, '127.0.0.1', resolve));
    return gate;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.shut = true;
    this.open.forEach((socket) => socket.destroy());
  }

  reopen(): void {
    this.shut = false;
  }

  async remove(): Promise<void> {
    this.close();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
