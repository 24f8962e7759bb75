import type { IncomingMessage } from 'node:http';
import proxyAddress from '@fastify/proxy-addr';
import { Injectable } from '@nestjs/common';
import { Config } from '#platform/config/config.js';

/** So many beyond the limit are let in to be told why they may not stay. */
const TOLD_WHY = 10;

/** Counts open connections by address from the HTTP upgrade on: one that never joins counts like any other. */
@Injectable()
export class ConnectionLimit {
  private readonly open = new Map<string, number>();
  private readonly excess = new WeakSet<IncomingMessage>();
  private readonly trusted: (address: string, hop: number) => boolean;
  private readonly limit: number;

  constructor({ settings }: Config) {
    this.trusted = proxyAddress.compile(settings.TRUSTED_PROXIES);
    this.limit = settings.LIVE_CONNECTIONS_PER_ADDRESS;
  }

  addressOf(request: IncomingMessage): string {
    return proxyAddress(request, this.trusted);
  }

  /** Returns false when this address holds far too many; otherwise counts this one until its line is closed. */
  admit(request: IncomingMessage): boolean {
    const address = this.addressOf(request);
    const count = this.at(address) + 1;
    if (count > this.limit + TOLD_WHY) return false;
    if (count > this.limit) this.excess.add(request);
    this.open.set(address, count);
    request.socket.once('close', () => {
      if (this.at(address) > 1) this.open.set(address, this.at(address) - 1);
      else this.open.delete(address);
    });
    return true;
  }

  isExcess(request: IncomingMessage): boolean {
    return this.excess.has(request);
  }

  /** Returns how many lines an address holds open here. */
  at(address: string): number {
    return this.open.get(address) ?? 0;
  }
}
