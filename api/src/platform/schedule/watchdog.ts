import { Injectable } from '@nestjs/common';

interface Watched {
  name: string;
  overdueAt: number;
}

/** Sees to it that nothing which happens again and again can wait for ever. */
@Injectable()
export class Watchdog {
  private readonly running = new Set<Watched>();

  /** Runs `work`; after `limitMs` it is told to stop, and nobody waits for it any longer. */
  async watch<T>(name: string, limitMs: number, work: (stop: AbortSignal) => Promise<T>): Promise<T> {
    // Given up at the limit, it is stuck when it is still there after as long again.
    const watched = { name, overdueAt: performance.now() + 2 * limitMs };
    this.running.add(watched);
    const late = Promise.withResolvers<never>();
    const stop = new AbortController();
    const timer = setTimeout(() => {
      const error = new Error(`${name} took longer than ${limitMs / 1000} s and was given up.`);
      stop.abort(error);
      late.reject(error);
    }, limitMs).unref();
    const done = work(stop.signal).finally(() => {
      clearTimeout(timer);
      this.running.delete(watched);
    });
    return Promise.race([done, late.promise]);
  }

  /** What was given up and never ended: only a new process helps. */
  get stuck(): string[] {
    const now = performance.now();
    return [...this.running].filter(({ overdueAt }) => overdueAt < now).map(({ name }) => name);
  }
}
