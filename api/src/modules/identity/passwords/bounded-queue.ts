/** Lets a few work at once and a few more wait. Everybody else is told so at once. */
export class BoundedQueue {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
    private readonly full: () => Error,
  ) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  /** Refuses as run() would, before there is any work. */
  expectRoom(): void {
    if (this.running >= this.atOnce && this.waiting.length >= this.mostWaiting) throw this.full();
  }

  private enter(): Promise<void> | undefined {
    this.expectRoom();
    if (this.running < this.atOnce) {
      this.running++;
      return undefined;
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** The place is handed to the next in line, so that nobody slips in between. */
  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.running--;
  }
}
