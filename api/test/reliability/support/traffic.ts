import { Agent, get } from 'node:http';

/** So many requests a second over connections that are kept, each asked once: what fails has failed. */
export class Traffic {
  sent = 0;
  readonly failures: string[] = [];
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 });
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly url: string,
    perSecond: number,
  ) {
    this.timer = setInterval(() => this.ask(), 1_000 / perSecond);
  }

  private ask(): void {
    this.sent++;
    const failed = (why: string) => void this.failures.push(why);
    get(this.url, { agent: this.agent }, (answer) => {
      if (answer.statusCode !== 200) failed(`${answer.statusCode}`);
      answer.once('error', ({ message }) => failed(message)).resume();
    }).once('error', ({ message }) => failed(message));
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
