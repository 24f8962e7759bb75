import type { CatchUp } from './catch-up.js';
import type { Connection } from './connection.js';

const AT_ONCE = 200;

/** Brings one connection what its person is told, in order and without a gap, however it learnt that there is more. */
export class RecipientStream {
  private running = false;
  private again = false;

  constructor(
    private readonly connection: Connection,
    private readonly catchUp: CatchUp,
    readonly recipientId: string,
    public sent: number,
  ) {}

  /** Something may be new. Called as often as anybody likes: one run reads at a time. */
  wake(): void {
    this.again = true;
    // When the database is away the next signal, or the look that is taken every few seconds, tries again.
    if (!this.running) this.run().catch(() => undefined);
  }

  private async run(): Promise<void> {
    this.running = true;
    try {
      while (this.again && this.connection.socket.connected) {
        this.again = false;
        await this.read();
      }
    } finally {
      this.running = false;
    }
  }

  private async read(): Promise<void> {
    const { items, head, resync } = await this.catchUp.from(this.recipientId, this.sent, AT_ONCE);
    if (!this.connection.keepsUp) return this.connection.end('too-slow');
    if (resync) this.connection.socket.emit('live:resync', resync);
    for (const envelope of items) this.connection.deliver(envelope);
    this.sent = resync?.continueAfter ?? items.at(-1)?.sequence ?? this.sent;
    if (this.sent < head) this.again = true;
  }
}
