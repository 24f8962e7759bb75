import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { Config } from '#platform/config/config.js';
import type { LimitPolicy } from '#platform/http/operation-options.js';
import { Windows } from './windows.js';

const WINDOW_SECONDS = 60;
/** Longer than this nobody waits for Redis. */
const PATIENCE_MS = 500;

export type Policy = Exclude<LimitPolicy, 'none'> | 'address' | 'payments-address' | 'visitors';

export interface Spent {
  policy: string;
  limit: number;
  remaining: number;
  resetSeconds: number;
  allowed: boolean;
}

/** Counts requests per minute; exact over all instances with Redis, per process without, never open. */
@Injectable()
export class RateLimits implements OnApplicationShutdown {
  private readonly redis: Redis | undefined;
  private readonly shared = new Map<Policy, RateLimiterRedis>();
  private readonly windows = new Windows();
  private readonly allowance: Record<Policy, number>;

  constructor({ settings }: Config) {
    this.allowance = {
      general: settings.RATE_LIMIT_GENERAL,
      auth: settings.RATE_LIMIT_AUTH,
      payments: settings.RATE_LIMIT_PAYMENTS,
      'payments-address': settings.RATE_LIMIT_PAYMENTS_ADDRESS,
      bulk: settings.RATE_LIMIT_BULK,
      address: settings.RATE_LIMIT_ADDRESS,
      visitors: settings.RATE_LIMIT_VISITORS,
    };
    if (!settings.REDIS_URL) return;
    this.redis = new Redis(settings.REDIS_URL, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 1,
      retryStrategy: (attempt) => Math.min(attempt * 200, 2_000),
    });
    this.redis.on('error', () => undefined); // memory counts until it is back
    for (const [policy, points] of Object.entries(this.allowance))
      this.shared.set(policy as Policy, this.limiter(policy, points));
  }

  get connected(): boolean | undefined {
    return this.redis && this.redis.status === 'ready';
  }

  /** At once when this process counts alone. */
  spend(policy: Policy, key: string): Spent | Promise<Spent> {
    const shared = this.shared.get(policy);
    return shared ? this.spendShared(shared, policy, key) : this.spendHere(policy, key);
  }

  private async spendShared(limiter: RateLimiterRedis, policy: Policy, key: string): Promise<Spent> {
    // Counted here as well, so that a Redis which falls silent does not begin everybody's minute anew.
    const here = this.spendHere(policy, key);
    try {
      return this.spentOf(policy, true, await inTime(limiter.consume(key)));
    } catch (refused) {
      return refused instanceof RateLimiterRes ? this.spentOf(policy, false, refused) : here;
    }
  }

  private spendHere(policy: Policy, key: string): Spent {
    const now = Date.now();
    const { used, endsAt } = this.windows.count(`${policy}:${key}`, now);
    const remainingPoints = this.allowance[policy] - used;
    return this.spentOf(policy, remainingPoints >= 0, { remainingPoints, msBeforeNext: endsAt - now });
  }

  private spentOf(
    policy: Policy,
    allowed: boolean,
    { remainingPoints, msBeforeNext }: Pick<RateLimiterRes, 'remainingPoints' | 'msBeforeNext'>,
  ): Spent {
    return {
      policy,
      limit: this.allowance[policy],
      remaining: Math.max(0, remainingPoints),
      resetSeconds: Math.ceil(msBeforeNext / 1000),
      allowed,
    };
  }

  private limiter(policy: string, points: number): RateLimiterRedis {
    return new RateLimiterRedis({
      storeClient: this.redis,
      keyPrefix: `limit:${policy}`,
      points,
      duration: WINDOW_SECONDS,
      rejectIfRedisNotReady: true,
    });
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }
}

/** A busy process looks at its clocks before its sockets: an answer that has come by then still counts. */
function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => setImmediate(() => reject(new Error('Redis is late.'))), PATIENCE_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
