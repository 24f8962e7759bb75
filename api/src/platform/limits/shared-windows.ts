import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import type { Reading } from './sliding-windows.js';
import { HELLO, TAKE } from './window-scripts.js';

const LOOK_EVERY_MS = 500;
const EPOCH = 'limit:epoch';
const NODES = 'limit:nodes';
const MUCH = 'limit:much';
const KEY = 'limit:';
/** So long after Redis was silent or had forgotten, what it says is only part of what was let in. */
const WARY_MS = 60_000;
/** A line that was cut without a word is given up and opened anew. */
const SILENT_MS = 10_000;

interface Commands {
  takeOfWindow(
    window: string,
    epoch: string,
    much: string,
    ...values: (string | number)[]
  ): Promise<number[]>;
  helloToNodes(
    epoch: string,
    nodes: string,
    much: string,
    fresh: string,
    node: string,
  ): Promise<[string, number, [key: string, used: number, ms: number][]]>;
}

/** What somebody had used over all nodes when this node last asked, and for how long it counts. */
export interface MuchUsed {
  name: string;
  used: number;
  ms: number;
  /** What this node has asked for since, which is not among it. */
  since: number;
}

/**
 * The windows of all nodes together, in Redis. The first late answer means that it is away: nobody asks it again until
 * it answers a look from the background. A Redis that has lost its memory has another epoch and is noticed at once.
 */
export class SharedWindows {
  private readonly redis: Redis & Commands;
  private readonly node = randomUUID();
  private readonly looking: NodeJS.Timeout;
  private epoch: string | undefined;
  private up = false;
  private waryUntil = 0;
  private heardAt = 0;
  private known = 1;
  private since = new Map<string, number>();

  constructor(
    url: string,
    private readonly patienceMs: number,
    private readonly note: (much: MuchUsed[]) => void,
  ) {
    this.redis = new Redis(url, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      disconnectTimeout: 200,
      retryStrategy: (attempt) => Math.min(attempt * 100, 1_000),
      scripts: {
        takeOfWindow: { numberOfKeys: 3, lua: TAKE },
        helloToNodes: { numberOfKeys: 3, lua: HELLO },
      },
    }) as Redis & Commands;
    this.redis.on('error', () => (this.up = false)); // each node counts its share until it is back
    this.redis.on('close', () => (this.up = false));
    this.redis.on('ready', () => {
      this.heardAt = Date.now();
      this.look();
    });
    this.looking = setInterval(() => this.look(), LOOK_EVERY_MS).unref();
  }

  get usable(): boolean {
    return this.up;
  }

  /** How many nodes Redis has heard from lately. */
  get nodes(): number {
    return this.known;
  }

  /** Among how many nodes a limit is divided, because they cannot know of each other's requests. */
  get dividedAmong(): number {
    return this.up && Date.now() >= this.waryUntil ? 1 : this.known;
  }

  /** Rejects when Redis is late or has forgotten. */
  async take(key: string, limit: number, windowMs: number): Promise<Reading> {
    this.since.set(key, (this.since.get(key) ?? 0) + 1);
    try {
      const much = this.known > 1 ? Math.floor(limit / this.known) : limit + 1;
      const asked = this.redis.takeOfWindow(KEY + key, EPOCH, MUCH, this.epoch!, limit, windowMs, much);
      const [allowed, used, freeInMs] = await inTime(asked, this.patienceMs);
      return { allowed: allowed === 1, used: used!, freeInMs: freeInMs! };
    } catch (error) {
      this.up = false;
      if ((error as Error).message.startsWith('FORGOT')) this.look();
      throw error;
    }
  }

  close(): void {
    clearInterval(this.looking);
    this.redis.disconnect();
  }

  private look(): void {
    this.greet().catch(() => (this.up = false));
  }

  private async greet(): Promise<void> {
    if (this.redis.status !== 'ready') return;
    this.since.clear();
    try {
      const hello = this.redis.helloToNodes(EPOCH, NODES, MUCH, randomUUID(), this.node);
      const [epoch, nodes, much] = await inTime(hello, this.patienceMs);
      const missedSome = this.epoch !== undefined && (!this.up || epoch !== this.epoch);
      const now = Date.now();
      if (missedSome) this.waryUntil = now + WARY_MS;
      this.known = now < this.waryUntil ? Math.max(this.known, nodes) : nodes;
      // Else it knows only part of what the nodes have let in.
      if (now >= this.waryUntil) this.note(much.map((one) => this.read(...one)));
      this.epoch = epoch;
      this.heardAt = now;
      this.up = true;
    } catch {
      this.up = false;
      if (Date.now() - this.heardAt > SILENT_MS) this.redis.disconnect(true);
    }
  }

  private read(key: string, used: number, ms: number): MuchUsed {
    const name = key.slice(KEY.length);
    return { name, used, ms, since: this.since.get(name) ?? 0 };
  }
}

/** A busy process looks at its clocks before its sockets: an answer that has come by then still counts. */
function inTime<Answer>(answer: Promise<Answer>, ms: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => setImmediate(() => reject(new Error('Redis is late.'))), ms).unref();
    answer.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
