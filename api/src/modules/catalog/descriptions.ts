import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Piscina } from 'piscina';

/** Enough that a thread is worth waking, little enough that another seller's turn comes soon. */
const CHARACTERS_A_TURN = 50_000;
const IDLE_MS = 30_000;

const WORKER = new URL(
  `./clean-description.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`,
  import.meta.url,
);

/** Cleans descriptions in a thread of their own: long ones take a tenth of a second each, and others are waiting. */
@Injectable()
export class Descriptions implements OnApplicationShutdown {
  private pool: Piscina<string[], string[]> | undefined;

  /** In the order given. Turn by turn, so that a big import and a single product take turns. */
  async clean(descriptions: readonly string[]): Promise<string[]> {
    const cleaned: string[] = [];
    for (const turn of turnsOf(descriptions)) {
      const needed = turn.some((html) => html !== '');
      cleaned.push(...(needed ? await this.thread.run(turn) : turn));
    }
    return cleaned;
  }

  private get thread(): Piscina<string[], string[]> {
    return (this.pool ??= new Piscina({
      filename: WORKER.href,
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: IDLE_MS,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    }));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.destroy();
  }
}

function turnsOf(descriptions: readonly string[]): string[][] {
  const turns: string[][] = [];
  let room = 0;
  for (const html of descriptions) {
    if (html.length > room) {
      turns.push([]);
      room = CHARACTERS_A_TURN;
    }
    turns.at(-1)!.push(html);
    room -= html.length;
  }
  return turns;
}
