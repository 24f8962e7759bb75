import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { Config } from '#platform/config/config.js';
import type { LimitPolicy } from '#platform/http/operation.js';

const WINDOW_SECONDS = 60;

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
  private readonly limiters: Record<Exclude<LimitPolicy, 'none'> | 'address', RateLimiterAbstract>;

  constructor({ settings }: Config) {
    if (settings.REDIS_URL) {
      this.redis = new Redis(settings.REDIS_URL, {
        enableOfflineQueue: false,
        maxRetriesPerRequest: 1,
        commandTimeout: 500,
        retryStrategy: (attempt) => Math.min(attempt * 200, 2_000),
      });
      this.redis.on('error', () => undefined); // memory counts until it is back
    }
    this.limiters = {
      general: this.limiter('general', settings.RATE_LIMIT_GENERAL),
      auth: this.limiter('auth', settings.RATE_LIMIT_AUTH),
      payments: this.limiter('payments', settings.RATE_LIMIT_PAYMENTS),
      bulk: this.limiter('bulk', settings.RATE_LIMIT_BULK),
      address: this.limiter('address', settings.RATE_LIMIT_ADDRESS),
    };
  }

  get connected(): boolean | undefined {
    return this.redis && this.redis.status === 'ready';
  }

  async spend(policy: Exclude<LimitPolicy, 'none'> | 'address', key: string): Promise<Spent> {
    const limiter = this.limiters[policy];
    const result = await limiter.consume(key).then(
      (allowed) => ({ allowed: true, ...reading(allowed) }),
      (refused: unknown) => {
        if (refused instanceof RateLimiterRes) return { allowed: false, ...reading(refused) };
        throw refused;
      },
    );
    return { policy, limit: limiter.points, ...result };
  }

  private limiter(keyPrefix: string, points: number): RateLimiterAbstract {
    const memory = new RateLimiterMemory({ keyPrefix, points, duration: WINDOW_SECONDS });
    if (!this.redis) return memory;
    return new RateLimiterRedis({
      storeClient: this.redis,
      keyPrefix: `limit:${keyPrefix}`,
      points,
      duration: WINDOW_SECONDS,
      insuranceLimiter: memory,
      rejectIfRedisNotReady: true,
    });
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }
}

const reading = ({ remainingPoints, msBeforeNext }: RateLimiterRes) => ({
  remaining: Math.max(0, remainingPoints),
  resetSeconds: Math.ceil(msBeforeNext / 1000),
});
