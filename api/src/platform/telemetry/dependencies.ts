import { Injectable, SetMetadata } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { waitAtMost } from '#platform/event-loop/wait-at-most.js';

/** Something outside which the market can do without for a while. */
export interface Dependency {
  /** Whether it answers; undefined where none is used. */
  reachable(): Promise<boolean> | undefined;
}

export type DependencyState = 'ok' | 'degraded' | 'not used';

const DEPENDENCY = Symbol('dependency');
const LOOK_EVERY_MS = 10_000;
const PATIENCE_MS = 1_000;

/** What stands between us and something outside, under the name an operator knows it by. */
export const DependsOn = (name: string): ClassDecorator => SetMetadata(DEPENDENCY, name);

/** How everything outside was when last looked at. Nobody who asks waits for what is slow. */
@Injectable()
export class Dependencies {
  private readonly states = new Map<string, DependencyState>();
  private lookedAt = -Infinity;
  private looking: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  async known(): Promise<Record<string, DependencyState>> {
    if (performance.now() - this.lookedAt > LOOK_EVERY_MS) {
      this.lookedAt = performance.now();
      this.looking = Promise.all(this.all().map((one) => this.look(...one)));
    }
    await waitAtMost(PATIENCE_MS, this.looking);
    return Object.fromEntries(this.states);
  }

  private async look(name: string, dependency: Dependency): Promise<void> {
    const answer = dependency.reachable();
    if (!answer) return void this.states.set(name, 'not used');
    if (!this.states.has(name)) this.states.set(name, 'degraded'); // until it has answered for the first time
    this.states.set(name, (await answer.catch(() => false)) ? 'ok' : 'degraded');
  }

  private all(): [name: string, dependency: Dependency][] {
    return this.discovery.getProviders().flatMap(({ metatype, instance }) => {
      const name = metatype && instance && this.reflector.get<string | undefined>(DEPENDENCY, metatype);
      return name ? [[name, instance as Dependency]] : [];
    });
  }
}
