import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Config } from '#platform/config/config.js';
import { networkOf } from './network.js';
import { allowancesOf, type Allowance, type Charge, type Policy } from './policies.js';
import { SharedWindows, type MuchUsed } from './shared-windows.js';
import { SlidingWindows, type Reading } from './sliding-windows.js';

const MOST_BLOCKED = 50_000;
/** Twice what Redis lists, for those it had listed before it forgot. */
const MOST_NOTED = 4_000;

export interface Spent {
  policy: string;
  limit: number;
  windowSeconds: number;
  remaining: number;
  resetSeconds: number;
  allowed: boolean;
}

/**
 * Counts requests; exact over all nodes with Redis, per process without, never open. This process always counts what
 * it lets through itself, so a Redis that dies, freezes or forgets does not begin anybody's minute anew: until it can
 * be believed again each node lets in its share.
 */
@Injectable()
export class RateLimits implements OnApplicationShutdown {
  private readonly allowances: Record<Policy, Allowance>;
  private readonly here = new Map<number, SlidingWindows>();
  /** Refused by Redis until then: it need not be asked again. */
  private readonly blocked: LRUCache<string, number> | undefined;
  /** What this node may count up to without Redis, for those who have used more than its share on any node. */
  private readonly noted = new LRUCache<string, number>({ max: MOST_NOTED });
  private readonly shared: SharedWindows | undefined;

  constructor({ settings }: Config) {
    this.allowances = allowancesOf(settings);
    for (const { seconds } of Object.values(this.allowances))
      this.here.set(seconds, this.here.get(seconds) ?? new SlidingWindows(seconds * 1000));
    if (!settings.REDIS_URL) return;
    this.shared = new SharedWindows(settings.REDIS_URL, settings.REDIS_PATIENCE_MS, (much) =>
      this.noteUse(much),
    );
    this.blocked = new LRUCache({ max: MOST_BLOCKED }); // all its room is taken at once
  }

  /** Whether Redis counts; undefined where none is used. */
  get connected(): boolean | undefined {
    return this.shared?.usable;
  }

  /** How many nodes are known to share the limits. */
  get nodes(): number {
    return this.shared?.nodes ?? 1;
  }

  /** At once when this process decides alone. */
  spend(policy: Policy, key: string): Spent | Promise<Spent> {
    const name = `${policy}:${policy === 'address' ? networkOf(key) : key}`;
    const { limit, seconds } = this.allowances[policy];
    const blockedFor = this.blocked ? (this.blocked.get(name) ?? 0) - Date.now() : 0;
    if (blockedFor > 0) return this.spent(policy, { allowed: false, used: limit, freeInMs: blockedFor });
    const own = this.here.get(seconds)!.take(name, this.share(policy, name));
    if (!own.allowed || !this.shared?.usable) return this.spent(policy, own);
    return this.spendShared(this.shared, policy, name, own);
  }

  /** Each ceiling only where the one above it allows: a flood that is refused stores no further keys. */
  spendAll(charges: readonly Charge[], spent: Spent[] = []): Spent[] | Promise<Spent[]> {
    for (const [at, [policy, key]] of charges.entries()) {
      const one = this.spend(policy, key);
      if (one instanceof Promise)
        return one.then((later) =>
          later.allowed ? this.spendAll(charges.slice(at + 1), [...spent, later]) : [...spent, later],
        );
      spent.push(one);
      if (!one.allowed) break;
    }
    return spent;
  }

  private async spendShared(
    shared: SharedWindows,
    policy: Policy,
    name: string,
    own: Reading,
  ): Promise<Spent> {
    const { limit, seconds } = this.allowances[policy];
    const windows = this.here.get(seconds)!;
    try {
      const all = await shared.take(name, limit, seconds * 1000);
      if (!all.allowed) {
        windows.giveBack(name);
        this.blocked?.set(name, Date.now() + all.freeInMs);
      }
      return this.spent(policy, all);
    } catch {
      const allowed = own.used <= this.share(policy, name);
      if (!allowed) windows.giveBack(name);
      return this.spent(policy, { ...own, allowed });
    }
  }

  private share(policy: Policy, name: string): number {
    const { limit } = this.allowances[policy];
    const among = this.shared?.dividedAmong ?? 1;
    return among === 1 ? limit : (this.noted.get(name) ?? Math.max(1, Math.floor(limit / among)));
  }

  /** What is left to them is divided, so that changing the node gives nobody a second allowance. */
  private noteUse(much: MuchUsed[]): void {
    for (const { name, used, ms, since } of much) {
      const { limit, seconds } = this.allowances[name.slice(0, name.indexOf(':')) as Policy];
      const left = Math.floor(Math.max(0, limit - used) / Math.max(1, this.nodes));
      this.noted.set(name, this.here.get(seconds)!.usedBy(name) - since + left, { ttl: ms });
    }
  }

  private spent(policy: Policy, { allowed, used, freeInMs }: Reading): Spent {
    const { limit, seconds } = this.allowances[policy];
    return {
      policy,
      limit,
      windowSeconds: seconds,
      remaining: allowed ? Math.max(0, limit - used) : 0,
      resetSeconds: Math.ceil(freeInMs / 1000),
      allowed,
    };
  }

  onApplicationShutdown(): void {
    this.shared?.close();
  }
}
